import type { Row, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import { requirePrivilege } from '../service/privileges';
import { mirrorActivity } from './activity-pointer';
import { composeColumns } from './composed-columns';
import { defaultCurrency } from './default-currency';
import { refuseDuplicates } from './duplicate-detection';
import { settleOwner } from './ownership';
import { raise } from './raise';
import { requireReferencePrivileges } from './reference-privileges';
import { rowId } from './row-id';
import { settleState } from './states';
import { requireUniqueKeys } from './unique-keys';
import { updateEvents } from './update-events';
import type { Work } from './work';

/** Changes the given columns of a row and raises what such an update raises. Returns the row as it is then. */
export function updateRow(work: Work, table: Table, before: Row, given: Row): Row {
  const id = rowId(table, before);
  const { [table.primaryId]: _id, ...values } = given;
  requirePrivilege(work.environment.privileges, work.caller, 'Write', table);
  requireReferencePrivileges(work, table, values);
  if (Object.keys(values).length === 0) return before;
  refuseClosedLead(work, table, before, values);
  const state = 'statecode' in values || 'statuscode' in values ? settleState(table, id, before, values) : {};
  const changed = { ...before, ...values, ...state };
  const row: Row = {
    ...changed,
    ...('ownerid' in values ? settleOwner(work, table, values) : {}),
    ...defaultCurrency(table, changed),
    ...composeColumns(table, changed),
    modifiedon: work.nowIso,
    modifiedby: { table: 'systemuser', id: work.caller.userId },
    modifiedonbehalfby:
      work.caller.onBehalfOf === undefined ? null : { table: 'systemuser', id: work.caller.onBehalfOf },
  };
  refuseDuplicates(work, table, id, values);
  requireUniqueKeys(work.tx, table, id, row);
  const stored = work.tx.put(table.logicalName, id, row);
  mirrorActivity(work.tx, table, id, stored);
  raise(work, ...updateEvents(table, id, before, stored, values));
  return stored;
}

/**
 * A qualified or disqualified lead is read-only until it is reopened (Lead table reference). How the Web API refuses a
 * write to it was not found; the code chosen here is the documented LeadAlreadyInClosedState.
 */
function refuseClosedLead(work: Work, table: Table, before: Row, values: Row): void {
  if (table.logicalName !== 'lead' || work.environment.behaviour.closedLeads === 'allow') return;
  if (before.statecode === 0 || values.statecode === 0) return;
  throw new ApiError(400, '0x80040519', 'The lead is already closed.');
}
