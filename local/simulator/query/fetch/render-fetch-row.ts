import type { Catalog, Column, Table } from '../../catalog';
import { columnOfAttribute, propertyName } from '../column-names';
import type { JsonRow } from '../query-types';
import { etagOf, renderCell, returnedColumns } from '../render-row';
import type { RowScope } from '../row-filter';
import { tableOf, type FetchContext } from './fetch-context';
import type { FetchEntity, FetchLink } from './fetch-query';

interface OutputCell {
  readonly name: string;
  /** Under which name the scope holds the row. */
  readonly alias: string;
  readonly table: Table;
  readonly column: Column;
}

/** Renders one row of a query without aggregates; empty columns are left out, as the service does for FetchXML. */
export function fetchRowRenderer(
  entity: FetchEntity,
  distinct: boolean,
  context: FetchContext,
  includeAnnotations: boolean,
): (scope: RowScope) => JsonRow {
  const cells = [
    ...entityCells(entity, distinct, tableOf(context, '')),
    ...entity.links.flatMap((link) => linkCells(link, context)),
  ];
  return (scope) => {
    const row = scope[''];
    const etag: JsonRow = row && !distinct ? { '@odata.etag': etagOf(row) } : {};
    const parts = cells.map((cell) => renderOutput(context.catalog, cell, scope, includeAnnotations));
    return Object.assign({}, etag, ...parts) as JsonRow;
  };
}

function renderOutput(
  catalog: Catalog,
  { name, alias, table, column }: OutputCell,
  scope: RowScope,
  includeAnnotations: boolean,
): JsonRow {
  const cell = scope[alias]?.[column.logicalName];
  return cell === undefined || cell === null
    ? {}
    : renderCell(catalog, table, column, cell, name, includeAnnotations);
}

/** All columns where the query names none; else those named and, unless rows are to be distinct, the primary id. */
function entityCells(entity: FetchEntity, distinct: boolean, table: Table): readonly OutputCell[] {
  const own = { alias: '', table };
  if (entity.allAttributes || entity.attributes.length === 0)
    return [...table.columns.values()].map((column) => ({ ...own, column, name: propertyName(column) }));
  const columns = entity.attributes
    .filter(({ alias }) => alias === undefined)
    .map(({ name }) => columnOfAttribute(table, name));
  const returned = distinct
    ? columns
    : returnedColumns(
        table,
        columns.map(({ logicalName }) => logicalName),
      );
  const renamed = entity.attributes.flatMap(({ name, alias }) =>
    alias === undefined ? [] : [{ ...own, name: alias, column: columnOfAttribute(table, name) }],
  );
  return [...returned.map((column) => ({ ...own, column, name: propertyName(column) })), ...renamed];
}

/** A linked table's columns are called `alias.column`, look-ups too. */
function linkCells(link: FetchLink, context: FetchContext): readonly OutputCell[] {
  const table = tableOf(context, link.alias);
  const names = link.allAttributes ? [...table.columns.keys()].map((name) => ({ name })) : link.attributes;
  const own = names.map((attribute) => ({
    name: ('alias' in attribute ? attribute.alias : undefined) ?? `${link.alias}.${attribute.name}`,
    alias: link.alias,
    table,
    column: columnOfAttribute(table, attribute.name),
  }));
  return [...own, ...link.links.flatMap((inner) => linkCells(inner, context))];
}
