import type { Table } from '../catalog';
import { deleteRow } from '../rows/delete-row';
import { requireRow, type RowKey } from '../rows/row-key';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { write, type Plan } from './plan';
import { requireVersion } from './upsert';

/** `DELETE /leads(…)`: 204, or 404 when there is no such row. */
export const remove = (call: Call, table: Table, key: RowKey): Plan =>
  write((work) => {
    const row = requireRow(work.tx, table, key);
    requireVersion(call, row);
    deleteRow(work, table, row);
    return { reply: () => noContent() };
  });
