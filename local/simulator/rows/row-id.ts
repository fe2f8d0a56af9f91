import type { Reference, Row, Table } from '../catalog';

/** Primary id of a stored row. */
export function rowId(table: Table, row: Row): string {
  const id = row[table.primaryId];
  if (typeof id !== 'string') throw new Error(`A row of ${table.logicalName} has no ${table.primaryId}.`);
  return id;
}

/** A look-up's value that points to this row. */
export const referenceTo = (table: Table, row: Row): Reference => ({
  table: table.logicalName,
  id: rowId(table, row),
});
