import type { Table } from '../catalog';
import type { JsonObject } from '../rows/read-payload';
import { parseRowAddress, type ContentIds } from '../rows/resolve-reference';
import type { RowKey } from '../rows/row-key';
import type { Work } from '../rows/work';
import { ApiError } from '../service/api-error';
import { payloadError } from '../service/payload-error';

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Which row a target means: by `@odata.id` (a relative URL), else by its primary id; `undefined` for neither. */
export function bulkTargetKey(
  work: Work,
  table: Table,
  target: JsonObject,
  contentIds: ContentIds,
): RowKey | undefined {
  const url = target['@odata.id'];
  if (typeof url === 'string') {
    const address = parseRowAddress(work, url, contentIds);
    if (address.table !== table)
      throw payloadError(
        table.entitySetName,
        `System.ArgumentException: '@odata.id' names a row of ${address.table.logicalName}.`,
      );
    return address.key;
  }
  const id = target[table.primaryId];
  return typeof id === 'string' && guidPattern.test(id) ? { kind: 'id', id: id.toLowerCase() } : undefined;
}

/**
 * Throws when two targets mean the same row. Microsoft says only that such a request fails; the code chosen here is the
 * one of a key that is taken.
 */
export function requireDistinctKeys(keys: readonly (RowKey | undefined)[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!key) continue;
    const text = JSON.stringify(key).toLowerCase();
    if (seen.has(text))
      throw new ApiError(
        412,
        '0x80060892',
        'A record with the same key values is contained in the request more than once.',
      );
    seen.add(text);
  }
}
