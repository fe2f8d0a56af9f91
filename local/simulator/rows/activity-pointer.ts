import type { Row, Table } from '../catalog';
import type { Transaction } from '../store/transaction';

const pointer = 'activitypointer';

/** Every activity also shows as a row of `activitypointer` with the same id. */
export function mirrorActivity(tx: Transaction, table: Table, id: string, row: Row | undefined): void {
  if (table.primaryId !== 'activityid' || table.logicalName === pointer) return;
  const shared = tx.store.of(pointer).table.columns;
  if (row)
    tx.put(pointer, id, Object.fromEntries(Object.entries(row).filter(([column]) => shared.has(column))));
  else tx.remove(pointer, id);
}
