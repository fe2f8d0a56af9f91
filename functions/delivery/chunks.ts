import type { StoredInboxRow } from '../inbox/inbox-row';

/**
 * Rows in one bulk message. Microsoft suggests 100 to 1,000 on standard tables; so many keys are just looked up by one
 * request.
 */
export const rowsPerChunk = 400;

/**
 * Splits rows into parts that can be delivered side by side: all rows of one customer stay in one part and in order of
 * arrival, and rows that failed before go apart, so that they hold up no others.
 */
export function toChunks(
  rows: readonly StoredInboxRow[],
  size: number,
): readonly (readonly StoredInboxRow[])[] {
  return [rows.filter((row) => row.attempts === 0), rows.filter((row) => row.attempts > 0)].flatMap((part) =>
    pack([...Map.groupBy(part, customerOf).values()], size),
  );
}

/** A lead's key begins with its customer's. */
export const customerOf = (row: StoredInboxRow): string => row.leadKey.split('-', 1)[0] ?? row.leadKey;

function pack(groups: readonly (readonly StoredInboxRow[])[], size: number): StoredInboxRow[][] {
  const chunks: StoredInboxRow[][] = [];
  let current: StoredInboxRow[] = [];
  for (const group of groups) {
    if (current.length > 0 && current.length + group.length > size) {
      chunks.push(current);
      current = [];
    }
    current.push(...group);
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}
