import type { Catalog, Row, Table } from '../../catalog';
import { primaryIdOf } from '../column-names';
import { followNavigation, relatedRows } from '../navigation';
import { takePage } from '../page/take-page';
import type { JsonRow, JsonValue, ODataQuery } from '../query-types';
import { renderRow } from '../render-row';
import { encodeQuery } from './encode-query';
import type { Expand } from './parse-expand';
import { parseOrderBy } from './parse-order-by';
import { readFilter } from './read-filter';
import { readTop } from './read-top';

/** Most rows the service returns for one expanded collection. */
const maxExpandedRows = 5_000;

type ExpandInto = (row: Row) => JsonRow;

/** Prepares the expands of a table once; the result gives the members that they add to one row. */
export function expander(
  catalog: Catalog,
  table: Table,
  expands: readonly Expand[],
  request: ODataQuery,
): ExpandInto {
  const parts = expands.map((expand) =>
    expand.kind === 'single'
      ? singleExpander(catalog, expand, request)
      : collectionExpander(catalog, table, expand, request),
  );
  return (row) => Object.assign({}, ...parts.map((part) => part(row))) as JsonRow;
}

function singleExpander(
  catalog: Catalog,
  expand: Extract<Expand, { kind: 'single' }>,
  request: ODataQuery,
): ExpandInto {
  const { navigation, columns, nested, relationships, reference } = expand;
  return (row) => {
    const found = followNavigation(catalog, relationships, row);
    if (!found) return { [navigation]: null };
    const { table, row: target } = found;
    if (reference) return { [navigation]: { '@odata.id': urlOf(request, table, target) } };
    const rendered = renderRow(catalog, table, target, { ...renderOptions(columns, request), etag: false });
    return { [navigation]: { ...rendered, ...expander(catalog, table, nested, request)(target) } };
  };
}

function collectionExpander(
  catalog: Catalog,
  table: Table,
  { navigation, columns, nested, relationship, target, options }: Extract<Expand, { kind: 'collection' }>,
  request: ODataQuery,
): ExpandInto {
  const names = { catalog, table: target, variables: new Map<string, Table>() };
  const filter = readFilter(catalog, target, options.get('$filter'), request);
  const terms = parseOrderBy(options.get('$orderby'), names);
  const size = Math.min(readTop(options.get('$top')) ?? maxExpandedRows, maxExpandedRows);
  const related = relatedRows(catalog, relationship);
  const expandNested = expander(catalog, target, nested, request);
  return (row) => {
    const scopes = related(primaryIdOf(table, row)).map((member) => ({ '': member }));
    const page = takePage(
      scopes.filter((scope) => filter.matches(scope)),
      terms,
      size,
      undefined,
    );
    const members: readonly JsonValue[] = page.scopes
      .map((scope) => scope[''])
      .filter((member) => member !== undefined)
      .map((member) => ({
        ...renderRow(catalog, target, member, renderOptions(columns, request)),
        ...expandNested(member),
      }));
    return {
      [navigation]: members,
      // The service gives this link always; it leads to the same rows as a collection of their own.
      [`${navigation}@odata.nextLink`]: `${urlOf(request, table, row)}/${navigation}?${encodeQuery(options)}`,
    };
  };
}

const renderOptions = (columns: readonly string[] | undefined, { includeAnnotations }: ODataQuery) => ({
  includeAnnotations,
  ...(columns ? { columns } : {}),
});

const urlOf = ({ contextBase }: ODataQuery, table: Table, row: Row): string =>
  `${contextBase}${table.entitySetName}(${primaryIdOf(table, row)})`;
