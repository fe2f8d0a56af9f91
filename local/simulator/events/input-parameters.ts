import type { Table } from '../catalog';
import type { RowEvent } from '../rows/row-event';
import { contextEntity, entityReference, optionSetValue } from './context-value';

/** What the message of an event carries: the changed columns, a reference to the row, or parameters of its own. */
export function inputParameters(table: Table, event: RowEvent): readonly object[] {
  const reference = entityReference({ table: event.table, id: event.id });
  const { target = {} } = event;
  if (event.input) return Object.entries(event.input).map(([key, value]) => ({ key, value }));
  switch (event.message) {
    case 'Delete':
      return [{ key: 'Target', value: reference }];
    case 'SetState':
      return [
        { key: 'EntityMoniker', value: reference },
        { key: 'State', value: optionSetValue(Number(target.statecode)) },
        { key: 'Status', value: optionSetValue(Number(target.statuscode)) },
      ];
    case 'Assign': {
      const owner = target.ownerid;
      const assignee = typeof owner === 'object' && owner !== null ? entityReference(owner) : null;
      return [
        { key: 'Target', value: reference },
        { key: 'Assignee', value: assignee },
      ];
    }
    default:
      return [{ key: 'Target', value: contextEntity(table, event.id, target) }];
  }
}
