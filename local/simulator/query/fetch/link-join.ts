import type { Catalog, Column, Row, Table } from '../../catalog';
import { comparableOf, type Comparable } from '../conditions/comparable';
import { everyRow, type RowScope } from '../row-filter';
import { scopedColumn, type FetchContext } from './fetch-context';
import { compileFilters, looksAtLinks } from './fetch-filter';
import type { FetchLink } from './fetch-query';

/** Adds to a scope the rows of a linked table: one scope per combination; none where an inner join finds nothing. */
export type Join = (scope: RowScope) => readonly RowScope[];

/** All links of one entity, in their order. */
export function linksJoin(links: readonly FetchLink[], parentAlias: string, context: FetchContext): Join {
  const joins = links.map((link) => typedJoin(link, parentAlias, context));
  return (scope) => joins.reduce<readonly RowScope[]>((scopes, join) => scopes.flatMap(join), [scope]);
}

function typedJoin(link: FetchLink, parentAlias: string, context: FetchContext): Join {
  const join = linkJoin(link, parentAlias, context);
  switch (link.type) {
    case 'outer':
      return (scope) => {
        const found = join(scope);
        return found.length > 0 ? found : [scope];
      };
    case 'inner':
      return join;
    default:
      return (scope) => (join(scope).length > 0 ? [scope] : []);
  }
}

/** The inner join of one link, with its filter and the links inside it. */
export function linkJoin(link: FetchLink, parentAlias: string, context: FetchContext): Join {
  const to = scopedColumn(context, parentAlias, link.to);
  const from = scopedColumn(context, link.alias, link.from);
  const rowsWith = rowsByValue(context.catalog, from.table, from.column);
  // A filter that names another table holds after all joins: the query applies it then.
  const filter = looksAtLinks(link.filters) ? everyRow : compileFilters(link.filters, link.alias, context);
  const inner = linksJoin(link.links, link.alias, context);
  return (scope) => {
    const value = comparableOf(to.column, to.cell(scope));
    if (value === null) return [];
    return rowsWith(value)
      .map((row): RowScope => ({ ...scope, [link.alias]: row }))
      .filter((joined) => filter.matches(joined))
      .flatMap(inner);
  };
}

/** Finds a table's rows by a column's value: by id, through the catalog's index, else after one pass over the table. */
function rowsByValue(catalog: Catalog, table: Table, column: Column): (value: Comparable) => readonly Row[] {
  const rows = catalog.rows(table.logicalName);
  let groups: ReadonlyMap<Comparable | null, readonly Row[]> | undefined;
  const rowsOf = (ids: readonly string[]) => ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
  return (value) => {
    if (column.logicalName === table.primaryId) return rowsOf([String(value)]);
    const ids =
      typeof value === 'boolean' ? undefined : catalog.lookup?.(table.logicalName, column.logicalName, value);
    if (ids) return rowsOf(ids);
    groups ??= Map.groupBy(rows.values(), (row) => comparableOf(column, row[column.logicalName]));
    return groups.get(value) ?? [];
  };
}
