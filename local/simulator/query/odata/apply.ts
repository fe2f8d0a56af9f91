import type { Catalog, Table } from '../../catalog';
import { groupRows, type AggregateColumn, type GroupOrder, type OutputColumn } from '../aggregate/group-rows';
import { renderGroup } from '../aggregate/render-group';
import { matchingRows } from '../candidate-rows';
import { primaryIdColumn, propertyName } from '../column-names';
import { isDateColumn } from '../conditions/comparable';
import { badQuery, notImplemented } from '../query-error';
import type { ODataQuery, ODataResult } from '../query-types';
import { allOf } from '../row-filter';
import { parseApply, type ApplyAggregate } from './parse-apply';
import { resolvePath, type NameContext } from './property-path';
import { readFilter } from './read-filter';
import { readTop } from './read-top';

/** Answers `$apply`: groups and aggregates of at most 50,000 rows. */
export function runApply(catalog: Catalog, table: Table, request: ODataQuery): ODataResult {
  const { options } = request;
  // In OData these act on the groups; Dataverse's documentation knows only filter() inside $apply.
  if (['$filter', '$expand', '$select'].some((name) => options.has(name))) throw notImplemented();
  const { filters, groupBy, aggregates } = parseApply(options.get('$apply') ?? '');
  const names = { catalog, table, variables: new Map<string, Table>() };
  const filter = allOf(filters.map((text) => readFilter(catalog, table, text, request)));
  const keys = groupBy.map((path) => keyColumn(names, path));
  const values = aggregates.map((aggregate) => aggregateColumn(names, aggregate));
  const order = orderOf(options.get('$orderby'), keys);
  const scopes = matchingRows(catalog, table, filter, request.rowIds);
  const groups = groupRows(scopes, keys, values, order).slice(0, readTop(options.get('$top')));
  return {
    context: `${request.contextBase}$metadata#${table.entitySetName}`,
    rows: groups.map((group) => renderGroup(catalog, group, keys, values, request.includeAnnotations)),
  };
}

/** A look-up's property is called `contact_fullname` in the answer: by its table, not by the navigation property. */
function keyColumn(names: NameContext, path: readonly string[]): OutputColumn {
  const { column, table, row } = resolvePath(names, path);
  if (isDateColumn(column)) throw badQuery('groupby with datetime values is not supported.');
  const name = propertyName(column);
  return {
    alias: path.length === 1 ? name : `${table.logicalName}_${name}`,
    table,
    column,
    cell: (scope) => row(scope)?.[column.logicalName],
  };
}

function aggregateColumn(names: NameContext, { alias, method, path }: ApplyAggregate): AggregateColumn {
  if (!path)
    return { alias, method, table: names.table, column: primaryIdColumn(names.table), cell: () => null };
  const { column, table, row } = resolvePath(names, path);
  return { alias, method, table, column, cell: (scope) => row(scope)?.[column.logicalName] };
}

function orderOf(orderBy: string | undefined, keys: readonly OutputColumn[]): readonly GroupOrder[] {
  if (orderBy === undefined) return [];
  return orderBy.split(',').map((part) => {
    const [alias = '', direction] = part.trim().split(/\s+/);
    if (!keys.some((key) => key.alias === alias))
      throw badQuery('The query node SingleValueOpenPropertyAccess is not supported');
    return { alias, descending: direction === 'desc' };
  });
}
