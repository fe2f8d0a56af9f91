import type { Row, Table } from '../catalog';
import { ApiError } from '../service/api-error';

/**
 * State and status reason after a write. A state without a reason gets its default (the first that is declared); a
 * reason that does not belong to the state is refused.
 */
export function settleState(table: Table, id: string, before: Row | undefined, values: Row): Row {
  const states = table.columns.get('statecode')?.options;
  const reasons = table.columns.get('statuscode')?.options;
  if (!states || !reasons) return {};
  const state = values.statecode ?? before?.statecode ?? states[0]?.value;
  const defaultReason = reasons.find((reason) => reason.state === state)?.value;
  const kept = before?.statecode === state ? before?.statuscode : undefined;
  const reason = values.statuscode ?? kept ?? defaultReason;
  if (!reasons.some((option) => option.value === reason && option.state === state)) {
    const label = states.find((option) => option.value === state)?.label ?? '';
    throw new ApiError(
      400,
      '0x80048408',
      `${JSON.stringify(reason)} is not a valid status code for state code ${table.schemaName}State.${label} on ${table.logicalName} with Id ${id}.`,
    );
  }
  return { statecode: state, statuscode: reason };
}
