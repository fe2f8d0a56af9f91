import type { Reference, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import { syntaxError, unknownSegment } from '../service/payload-error';
import { parseKeyPredicate } from '../url/key-predicate';
import { parsePath } from '../url/parse-path';
import { referenceTo } from './row-id';
import { requireRow, toRowKey, type RowKey } from './row-key';
import type { Work } from './work';

/** Earlier parts of a change set by `$1`: the path of the row that each made or touched. */
export type ContentIds = ReadonlyMap<string, string>;

export interface RowAddress {
  readonly table: Table;
  readonly key: RowKey;
}

/** The row that `/leads(…)`, `leads(…)`, an absolute URL or `$1` names, whether it exists or not. */
export function parseRowAddress(work: Work, url: string, contentIds: ContentIds): RowAddress {
  const segments = parsePath(relativePath(replaceContentId(url, contentIds)));
  const [segment] = segments;
  if (!segment || segments.length > 1 || segment.inside === undefined) throw syntaxError();
  const table = work.environment.store.catalog.tableBySet(segment.name);
  if (!table) throw unknownSegment(segment.name);
  return { table, key: toRowKey(table, parseKeyPredicate(segment.inside, new Map())) };
}

/** The existing row that a bind names, as a look-up's value. */
export function resolveReference(work: Work, url: string, contentIds: ContentIds): Reference {
  const { table, key } = parseRowAddress(work, url, contentIds);
  const row = requireRow(work.tx, table, key);
  return referenceTo(table, row);
}

/** Replaces a leading `$1` by the path it stands for. */
export function replaceContentId(url: string, contentIds: ContentIds): string {
  const reference = /^\/?(\$\d+)/.exec(url)?.[1];
  if (reference === undefined) return url;
  const path = contentIds.get(reference);
  if (path === undefined)
    throw new ApiError(
      400,
      '0x0',
      `Content-ID Reference: '${reference}' does not exist in the batch context.`,
    );
  return url.replace(/^\/?\$\d+/, path);
}

/** What follows the service root; a relative URL is that already. */
export const relativePath = (url: string): string =>
  url.replace(/^.*?\/api\/data\/v\d+\.\d+\//, '').replace(/^\/+/, '');
