import type { Cell, Row, Table } from '../catalog';

const known = new WeakMap<Table, Row>();

/** The declared defaults of a table's columns. States have their own rule. */
export function defaultValues(table: Table): Row {
  const cached = known.get(table);
  if (cached) return cached;
  const entries = [...table.columns.values()]
    .filter(({ type, defaultValue }) => defaultValue !== undefined && type !== 'state' && type !== 'status')
    .map(({ logicalName, defaultValue }): [string, Cell] => [logicalName, defaultValue ?? null]);
  const values = Object.fromEntries(entries);
  known.set(table, values);
  return values;
}
