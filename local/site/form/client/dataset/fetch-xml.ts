import { escapeXml } from './escape-xml';

export interface DatasetQuery {
  readonly table: string;
  readonly columns: readonly string[];
  readonly orders: readonly { readonly column: string; readonly descending: boolean }[];
  /** `<filter>` elements; all must hold. */
  readonly filters: readonly string[];
  readonly pageSize: number;
  /** From 1. */
  readonly page: number;
  /** Dataverse's mark of where the page before ended. */
  readonly cookie?: string;
}

/** The query for one page of a dataset. The count comes with the first page alone: it costs a look at every row. */
export function fetchXml(query: DatasetQuery): string {
  const { table, columns, orders, filters, pageSize, page, cookie } = query;
  const paging = [
    `count="${pageSize}" page="${page}"`,
    ...(cookie === undefined ? [] : [`paging-cookie="${escapeXml(cookie)}"`]),
    ...(page === 1 ? ['returntotalrecordcount="true"'] : []),
  ];
  return [
    `<fetch ${paging.join(' ')}><entity name="${table}">`,
    ...columns.map((name) => `<attribute name="${escapeXml(name)}"/>`),
    ...orders.map(
      ({ column, descending }) => `<order attribute="${escapeXml(column)}" descending="${descending}"/>`,
    ),
    ...filters,
    '</entity></fetch>',
  ].join('');
}

/** The cookie for the next page's query out of the annotation of an answer, which wraps it and encodes it twice. */
export function nextCookie(annotation: unknown): string | undefined {
  const encoded = typeof annotation === 'string' ? /pagingcookie="([^"]+)"/.exec(annotation)?.[1] : undefined;
  return encoded === undefined ? undefined : decodeURIComponent(decodeURIComponent(encoded));
}
