import type { Catalog, Column, Row, Table } from '../catalog';
import type { Condition } from './conditions/condition';
import type { RowFilter, RowScope } from './row-filter';

/** Ids of the rows that can satisfy a condition, from the primary id or an index of the catalog; undefined without one. */
export function indexedIds(
  catalog: Catalog,
  table: Table,
  column: Column,
  { only }: Condition,
): readonly string[] | undefined {
  if (!only) return undefined;
  const found = only.map((value): readonly string[] | undefined => {
    if (typeof value === 'boolean') return undefined;
    if (column.logicalName === table.primaryId) return [String(value)];
    return catalog.lookup?.(table.logicalName, column.logicalName, value);
  });
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((ids) => ids ?? []))];
}

/** The rows of a table, or those of them with the given ids, that satisfy the filter. */
export function* matchingRows(
  catalog: Catalog,
  table: Table,
  filter: RowFilter,
  rowIds?: readonly string[],
): Iterable<RowScope> {
  for (const row of candidateRows(catalog, table, filter, rowIds)) {
    const scope = { '': row };
    if (filter.matches(scope)) yield scope;
  }
}

function candidateRows(
  catalog: Catalog,
  table: Table,
  filter: RowFilter,
  rowIds: readonly string[] | undefined,
): Iterable<Row> {
  const rows = catalog.rows(table.logicalName);
  const ids = rowIds ?? filter.candidates();
  return ids ? ids.map((id) => rows.get(id)).filter((row) => row !== undefined) : rows.values();
}
