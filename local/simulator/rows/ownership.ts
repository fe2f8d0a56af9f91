import type { Row, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import { organization } from '../service/organization';
import { requirePrivilege } from '../service/privileges';
import type { Work } from './work';

/** Owner columns of a row that gets this owner; by default the caller. Giving a row to somebody else is an assignment. */
export function settleOwner(work: Work, table: Table, values: Row): Row {
  if (table.ownership !== 'user') return {};
  const { ownerid } = values;
  if (ownerid === null) throw new ApiError(400, '0x80040215', 'Item does not have an owner.');
  const owner = typeof ownerid === 'object' ? ownerid : { table: 'systemuser', id: work.caller.userId };
  if (owner.id !== work.caller.userId)
    requirePrivilege(work.environment.privileges, work.caller, 'Assign', table);
  const unit = work.tx.get(owner.table, owner.id)?.businessunitid;
  return {
    ownerid: owner,
    owninguser: owner.table === 'systemuser' ? owner : null,
    owningteam: owner.table === 'team' ? owner : null,
    owningbusinessunit: unit ?? { table: 'businessunit', id: organization.businessUnitId },
  };
}
