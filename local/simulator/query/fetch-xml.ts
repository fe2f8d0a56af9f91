import type { Catalog, Table } from '../catalog';
import { matchingRows } from './candidate-rows';
import { fetchGroups } from './fetch/fetch-aggregate';
import { fetchContext, type FetchContext } from './fetch/fetch-context';
import { compileFilters, looksAtLinks } from './fetch/fetch-filter';
import { fetchPage, fetchPageSize, numberedPage } from './fetch/fetch-page';
import type { FetchLink, FetchQuery } from './fetch/fetch-query';
import { linksJoin } from './fetch/link-join';
import { parseFetch } from './fetch/parse-fetch';
import { invalidArgument } from './query-error';
import type { ODataQuery, ODataResult } from './query-types';
import { allOf, everyRow, type RowFilter, type RowScope } from './row-filter';
import { totalOf } from './total-count';

/** Answers `GET /{set}?fetchXml=…` with one page of rows. Throws QueryError for what the service refuses. */
export function runFetchXml(catalog: Catalog, table: Table, xml: string, request: ODataQuery): ODataResult {
  const query = parseFetch(xml);
  if (query.entity.name !== table.logicalName)
    throw invalidArgument(
      `The entity '${query.entity.name}' of the FetchXML is not the one of the entity set '${table.entitySetName}'.`,
    );
  const context = fetchContext(catalog, query.entity, request);
  const scopes = fetchScopes(query, table, context, request.rowIds);
  const countAsked = query.returnTotalRecordCount || request.options.get('$count') === 'true';
  const page = query.aggregate
    ? numberedPage(
        query,
        fetchGroups(query, scopes, context, request.includeAnnotations),
        fetchPageSize(query, request),
      )
    : fetchPage(query, scopes, context, request);
  return {
    context: `${request.contextBase}$metadata#${table.entitySetName}${shapeOf(query)}`,
    rows: page.rows,
    ...totalOf(page.total, countAsked, request.includeAnnotations),
    ...(page.more && request.includeAnnotations
      ? { moreRecords: true, fetchXmlPagingCookie: page.cookie }
      : {}),
  };
}

/** Joined rows that satisfy the entity's filters, before or after the joins as the filters require. */
function* fetchScopes(
  { entity }: FetchQuery,
  table: Table,
  context: FetchContext,
  rowIds: readonly string[] | undefined,
): Iterable<RowScope> {
  const own = compileFilters(entity.filters, '', context);
  const late = looksAtLinks(entity.filters) ? own : everyRow;
  const after = allOf([late, ...lateLinkFilters(entity.links, context)]);
  const before: RowFilter = late === everyRow ? own : { ...everyRow, candidates: () => own.candidates() };
  const join = linksJoin(entity.links, '', context);
  for (const scope of matchingRows(context.catalog, table, before, rowIds))
    for (const joined of join(scope)) if (after.matches(joined)) yield joined;
}

/** Filters of links that name other tables, which hold for the joined row. */
const lateLinkFilters = (links: readonly FetchLink[], context: FetchContext): readonly RowFilter[] =>
  links.flatMap((link) => [
    ...(looksAtLinks(link.filters) ? [compileFilters(link.filters, link.alias, context)] : []),
    ...lateLinkFilters(link.links, context),
  ]);

/** The columns named in the query, as the context URL lists them. */
function shapeOf({ entity, aggregate }: FetchQuery): string {
  const names = entity.attributes.map(({ name, alias }) => alias ?? name);
  return aggregate || entity.allAttributes || names.length === 0 ? '' : `(${names.join(',')})`;
}
