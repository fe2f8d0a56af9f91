import type { Row, Table } from '../catalog';
import { requirePrivilege } from '../service/privileges';
import type { Work } from './work';

/** Setting a look-up needs Append on the row and AppendTo on the row it points to; owners follow their own rule. */
export function requireReferencePrivileges(work: Work, table: Table, values: Row): void {
  const { privileges, store } = work.environment;
  if (privileges.removed.size === 0) return;
  for (const [column, cell] of Object.entries(values)) {
    if (column === 'ownerid' || typeof cell !== 'object' || cell === null) continue;
    const target = store.catalog.table(cell.table);
    requirePrivilege(privileges, work.caller, 'Append', table);
    if (target) requirePrivilege(privileges, work.caller, 'AppendTo', target);
  }
}
