export type Row = Readonly<Record<string, unknown>>;

export interface PagedQuery {
  readonly table: string;
  /** Begins with `?`. */
  readonly options: string;
  readonly pageSize: number;
  /** Reading stops after so many pages, whatever is left. */
  readonly maxPages: number;
}

type Reader = Pick<ComponentFramework.WebApi, 'retrieveMultipleRecords'>;

/** The host takes a next page by the query part of its link. */
const optionsOf = (nextLink: string | undefined): string | undefined =>
  nextLink ? nextLink.slice(nextLink.indexOf('?')) : undefined;

/**
 * Reads rows page by page. Yields each page as it arrives; `complete` is false on a last page that is not the end.
 * A caller that has lost interest just stops asking.
 */
export async function* retrievePages(
  webAPI: Reader,
  { table, options, pageSize, maxPages }: PagedQuery,
): AsyncGenerator<{ readonly rows: readonly Row[]; readonly complete: boolean }> {
  let next: string | undefined = options;
  for (let page = 0; next !== undefined && page < maxPages; page += 1) {
    const { entities, nextLink } = await webAPI.retrieveMultipleRecords(table, next, pageSize);
    next = optionsOf(nextLink);
    yield { rows: entities, complete: next === undefined };
  }
}
