import type { Catalog, Row, Table } from '../catalog';
import { matchingRows } from './candidate-rows';
import { runApply } from './odata/apply';
import { checkOptions } from './odata/check-options';
import { encodeQuery } from './odata/encode-query';
import { expander } from './odata/expand-row';
import { parseExpand } from './odata/parse-expand';
import { parseOrderBy } from './odata/parse-order-by';
import { parseSelect } from './odata/parse-select';
import { readFilter } from './odata/read-filter';
import { readTop } from './odata/read-top';
import { resultContext } from './odata/result-context';
import {
  readPagingCookie,
  unwrapPagingCookie,
  wrapPagingCookie,
  writePagingCookie,
} from './page/paging-cookie';
import { takePage, type Page } from './page/take-page';
import type { OrderTerm } from './page/order';
import type { JsonRow, ODataQuery, ODataResult } from './query-types';
import { renderRow } from './render-row';
import { totalOf, maxCounted, maxPageRows } from './total-count';

/** Answers `GET /{set}?$select=…` with one page of rows. Throws QueryError for what the service refuses. */
export function runODataQuery(catalog: Catalog, table: Table, request: ODataQuery): ODataResult {
  const { options } = request;
  checkOptions(options);
  if (options.has('$apply')) return runApply(catalog, table, request);
  const filter = readFilter(catalog, table, request.options.get('$filter'), request);

  const columns = parseSelect(table, options.get('$select'));
  const expands = parseExpand(catalog, table, options.get('$expand'));
  const terms = parseOrderBy(options.get('$orderby'), { catalog, table, variables: new Map() });
  const expand = expander(catalog, table, expands, request);
  const render = (row: Row): JsonRow => ({
    ...renderRow(catalog, table, row, {
      includeAnnotations: request.includeAnnotations,
      ...(columns ? { columns } : {}),
    }),
    ...expand(row),
  });
  const token = options.get('$skiptoken');
  const start = token === undefined ? undefined : unwrapPagingCookie(token);
  const page = takePage(
    matchingRows(catalog, table, filter, request.rowIds),
    terms,
    pageSize(request),
    start && readPagingCookie(start.cookie, terms),
  );
  return {
    context: resultContext(table, request, expands),
    rows: page.scopes
      .map((scope) => scope[''])
      .filter((row) => row !== undefined)
      .map(render),
    ...totalOf(
      page.total,
      options.get('$count') === 'true',
      request.single ? false : request.includeAnnotations,
    ),
    ...nextLink(request, page, terms, start?.page ?? 1),
  };
}

/** Answers `GET /{set}/$count`: at most 5000. */
export function countODataRows(catalog: Catalog, table: Table, request: ODataQuery): number {
  checkOptions(request.options);
  const filter = readFilter(catalog, table, request.options.get('$filter'), request);
  const matches = matchingRows(catalog, table, filter, request.rowIds);
  return Math.min([...matches].length, maxCounted);
}

/** `$top` is ignored where the caller asks for pages (Learn: "Page results using OData"). */
function pageSize({ options, maxPageSize }: ODataQuery): number {
  const top = readTop(options.get('$top'));
  return Math.min(maxPageSize ?? top ?? maxPageRows, maxPageRows);
}

function nextLink(
  { options, single, maxPageSize }: ODataQuery,
  page: Page,
  terms: readonly OrderTerm[],
  pageNumber: number,
): { readonly nextLinkQuery?: string } {
  if (single || !page.more || (options.has('$top') && maxPageSize === undefined)) return {};
  const cookie = writePagingCookie(pageNumber, terms, page.firstKeys, page.lastKeys);
  const next = new Map(options).set('$skiptoken', wrapPagingCookie(pageNumber + 1, cookie, 1));
  return { nextLinkQuery: encodeQuery(next) };
}
