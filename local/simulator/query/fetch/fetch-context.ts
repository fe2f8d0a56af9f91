import type { Catalog, Column, Row, Table } from '../../catalog';
import { columnOfAttribute } from '../column-names';
import type { ConditionContext } from '../conditions/condition';
import { invalidArgument, QueryError, unknownEntity } from '../query-error';
import type { RowScope } from '../row-filter';
import type { FetchEntity, FetchLink } from './fetch-query';

/** Most `link-entity` elements in one query (Learn: "Join tables using FetchXml"). */
const maxLinks = 15;

export interface FetchContext extends ConditionContext {
  readonly catalog: Catalog;
  /** Tables by the name that their rows have in the scope: `''` for the entity itself, else the link's alias. */
  readonly tables: ReadonlyMap<string, Table>;
}

/** Looks up the tables of the entity and of every link in it. */
export function fetchContext(catalog: Catalog, entity: FetchEntity, clock: ConditionContext): FetchContext {
  const links = linksIn(entity);
  if (links.length > maxLinks)
    throw new QueryError(400, '0x8004430D', 'Number of link entities in query exceeded maximum limit.');
  const names: readonly (readonly [string, string])[] = [
    ['', entity.name],
    ...links.map(({ alias, name }): readonly [string, string] => [alias, name]),
  ];
  const tables = new Map<string, Table>();
  for (const [alias, name] of names) {
    const table = catalog.table(name);
    if (!table) throw unknownEntity(name);
    if (tables.has(alias)) throw invalidArgument(`The alias '${alias}' is used twice.`);
    tables.set(alias, table);
  }
  return { ...clock, catalog, tables };
}

const linksIn = ({ links, filters }: Pick<FetchEntity, 'links' | 'filters'>): readonly FetchLink[] => [
  ...links.flatMap((link) => [link, ...linksIn(link)]),
  ...filters.flatMap((filter) => linksIn(filter)),
];

export function tableOf({ tables }: FetchContext, alias: string): Table {
  const table = tables.get(alias);
  if (!table) throw unknownEntity(alias);
  return table;
}

/** The alias that an `entityname` means: an alias itself, or the name of a linked table. */
export function aliasOf({ tables }: FetchContext, entityName: string): string {
  if (tables.has(entityName)) return entityName;
  for (const [alias, table] of tables) if (alias !== '' && table.logicalName === entityName) return alias;
  throw invalidArgument(`The entityname '${entityName}' is neither an alias nor the name of a linked table.`);
}

export interface ScopedColumn {
  readonly alias: string;
  readonly table: Table;
  readonly column: Column;
  readonly cell: (scope: RowScope) => Row[string];
}

/** A column of the rows that the scope holds under an alias. */
export function scopedColumn(context: FetchContext, alias: string, attribute: string): ScopedColumn {
  const table = tableOf(context, alias);
  const column = columnOfAttribute(table, attribute);
  return { alias, table, column, cell: (scope) => scope[alias]?.[column.logicalName] };
}
