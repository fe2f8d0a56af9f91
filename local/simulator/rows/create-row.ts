import type { Row, Table } from '../catalog';
import { requirePrivilege } from '../service/privileges';
import { mirrorActivity } from './activity-pointer';
import { composeColumns } from './composed-columns';
import { defaultCurrency } from './default-currency';
import { defaultValues } from './default-values';
import { refuseDuplicates } from './duplicate-detection';
import { settleOwner } from './ownership';
import { raise } from './raise';
import { requireReferencePrivileges } from './reference-privileges';
import { alreadyExists } from './row-errors';
import { settleState } from './states';
import { requireUniqueKeys } from './unique-keys';
import type { Work } from './work';

/** Makes a row from what a client gave, with everything that the platform adds, and raises Create. */
export function createRow(work: Work, table: Table, values: Row): Row {
  requirePrivilege(work.environment.privileges, work.caller, 'Create', table);
  requireReferencePrivileges(work, table, values);
  const given = values[table.primaryId];
  const id = typeof given === 'string' ? given : work.environment.newId();
  if (work.tx.get(table.logicalName, id)) throw alreadyExists();
  const supplied: Row = { ...defaultValues(table), ...values, [table.primaryId]: id };
  const row: Row = {
    ...supplied,
    ...settleState(table, id, undefined, values),
    ...settleOwner(work, table, values),
    ...authorship(work, values),
    ...defaultCurrency(table, supplied),
    ...composeColumns(table, supplied),
  };
  refuseDuplicates(work, table, id, values);
  requireUniqueKeys(work.tx, table, id, row);
  const stored = work.tx.put(table.logicalName, id, row);
  mirrorActivity(work.tx, table, id, stored);
  raise(work, { message: 'Create', table: table.logicalName, id, target: stored, after: stored });
  return stored;
}

/** A given `overriddencreatedon` becomes the creation date; the column then keeps the real one (data imports). */
function authorship(work: Work, { overriddencreatedon }: Row): Row {
  const user = { table: 'systemuser', id: work.caller.userId };
  const behind =
    work.caller.onBehalfOf === undefined ? null : { table: 'systemuser', id: work.caller.onBehalfOf };
  return {
    createdon: overriddencreatedon ?? work.nowIso,
    overriddencreatedon: overriddencreatedon ? work.nowIso : null,
    modifiedon: work.nowIso,
    createdby: user,
    modifiedby: user,
    createdonbehalfby: behind,
    modifiedonbehalfby: behind,
  };
}
