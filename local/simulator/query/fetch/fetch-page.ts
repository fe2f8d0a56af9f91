import { completeOrder, type OrderTerm } from '../page/order';
import { readPagingCookie, wrapPagingCookie, writePagingCookie } from '../page/paging-cookie';
import { takePage } from '../page/take-page';
import type { JsonRow, QueryRequest } from '../query-types';
import type { RowScope } from '../row-filter';
import { maxPageRows } from '../total-count';
import { tableOf, type FetchContext } from './fetch-context';
import { fetchOrder } from './fetch-order';
import type { FetchLink, FetchQuery } from './fetch-query';
import { fetchRowRenderer } from './render-fetch-row';

export interface FetchPage {
  readonly rows: readonly JsonRow[];
  readonly more: boolean;
  readonly total: number;
  /** The annotation that brings the next page; without a position in it where only page numbers can tell it. */
  readonly cookie: string;
}

/** Rows per page: `top` wins, then `count`, then what the caller prefers. */
export const fetchPageSize = ({ top, count }: FetchQuery, { maxPageSize }: QueryRequest): number =>
  Math.min(top ?? count ?? maxPageSize ?? maxPageRows, maxPageRows);

/** One page of a query without aggregates. */
export function fetchPage(
  query: FetchQuery,
  scopes: Iterable<RowScope>,
  context: FetchContext,
  request: QueryRequest,
): FetchPage {
  const size = fetchPageSize(query, request);
  const render = fetchRowRenderer(query.entity, query.distinct, context, request.includeAnnotations);
  const terms = completeOrder(tableOf(context, ''), fetchOrder(query.entity, query.rawOrder, context));
  if (query.distinct) return numberedPage(query, distinctRows(scopes, terms, render), size);
  const byCookie = hasCookie(query, terms, context);
  const after = byCookie && query.pagingCookie ? readPagingCookie(query.pagingCookie, terms) : undefined;
  const skipped = after ? 0 : (query.page - 1) * size;
  const page = takePage(scopes, terms, skipped + size, after);
  const cookie = byCookie ? writePagingCookie(query.page, terms, page.firstKeys, page.lastKeys) : undefined;
  return {
    rows: page.scopes.slice(skipped).map(render),
    more: page.more && query.top === undefined,
    total: page.total,
    cookie: wrapPagingCookie(query.page + 1, cookie, 2),
  };
}

/** A page found by its number among all rows of the answer. */
export function numberedPage(query: FetchQuery, rows: readonly JsonRow[], size: number): FetchPage {
  const start = (query.page - 1) * size;
  return {
    rows: rows.slice(start, start + size),
    more: rows.length > start + size && query.top === undefined,
    total: rows.length,
    cookie: wrapPagingCookie(query.page + 1, undefined, 2),
  };
}

function distinctRows(
  scopes: Iterable<RowScope>,
  terms: readonly OrderTerm[],
  render: (scope: RowScope) => JsonRow,
): readonly JsonRow[] {
  const rows = takePage(scopes, terms, Infinity, undefined).scopes.map(render);
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** A cookie names one row of the entity: no order by a linked column, and no join that repeats a row. */
function hasCookie({ entity }: FetchQuery, terms: readonly OrderTerm[], context: FetchContext): boolean {
  const repeats = (link: FetchLink): boolean =>
    (link.type === 'inner' || link.type === 'outer') &&
    (link.from !== tableOf(context, link.alias).primaryId || link.links.some(repeats));
  return !entity.links.some(repeats) && terms.every(({ name }) => !name.includes('.'));
}
