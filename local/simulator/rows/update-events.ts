import type { Row, Table } from '../catalog';
import type { RowEvent } from './row-event';

const stateColumns = ['statecode', 'statuscode'];

/**
 * Events of one update. An update that carries state and other columns runs the Update steps twice, once for each part,
 * and a change of state or owner also runs the steps of the older message for it (Behavior of specialized update operations).
 */
export function updateEvents(
  table: Table,
  id: string,
  before: Row,
  after: Row,
  values: Row,
): readonly RowEvent[] {
  const event = (message: string, target: Row): RowEvent => ({
    message,
    table: table.logicalName,
    id,
    target,
    before,
    after,
  });
  const [state, others] = partition(values);
  const audit = { [table.primaryId]: id, modifiedon: after.modifiedon, modifiedby: after.modifiedby };
  const isGiven = (part: Row): boolean => Object.keys(part).length > 0;
  const closing = { ...audit, statecode: after.statecode, statuscode: after.statuscode };
  return [
    ...(isGiven(others) ? [event('Update', { ...others, ...audit })] : []),
    ...(isGiven(state) ? [event('Update', closing), event('SetState', closing)] : []),
    ...('ownerid' in values ? [event('Assign', { ...audit, ownerid: after.ownerid })] : []),
  ];
}

function partition(values: Row): readonly [state: Row, others: Row] {
  const entries = Object.entries(values);
  const isState = ([column]: readonly [string, unknown]): boolean => stateColumns.includes(column);
  return [
    Object.fromEntries(entries.filter(isState)),
    Object.fromEntries(entries.filter((entry) => !isState(entry))),
  ];
}
