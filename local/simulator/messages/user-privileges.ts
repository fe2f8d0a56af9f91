import type { Table } from '../catalog';
import { read, type Plan } from '../operations/plan';
import { rowId } from '../rows/row-id';
import { requireRow, type RowKey } from '../rows/row-key';
import type { Call } from '../service/call';
import { organization } from '../service/organization';
import { unknownSegment } from '../service/payload-error';
import { privilegeId } from '../service/privileges';
import { jsonReply } from '../service/reply';
import { Transaction } from '../store/transaction';

/** `systemusers(…)/Microsoft.Dynamics.CRM.RetrieveUserPrivileges`: what the user may do through roles. */
export function retrieveUserPrivileges(call: Call, table: Table, key: RowKey): Plan {
  if (table.logicalName !== 'systemuser')
    throw unknownSegment('Microsoft.Dynamics.CRM.RetrieveUserPrivileges');
  return read(() => {
    const { store, privileges } = call.environment;
    const userId = rowId(table, requireRow(new Transaction(store), table, key));
    const isCaller = userId === organization.applicationUserId;
    const held = privileges.names.filter((name) => !isCaller || !privileges.removed.has(name.toLowerCase()));
    return jsonReply(200, {
      '@odata.context': `${call.base}$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegesResponse`,
      RolePrivileges: held.map((name) => ({
        Depth: 'Global',
        PrivilegeId: privilegeId(name),
        BusinessUnitId: organization.businessUnitId,
        PrivilegeName: name,
        RecordFilterId: '00000000-0000-0000-0000-000000000000',
      })),
    });
  });
}
