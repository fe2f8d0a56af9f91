import { storageFault } from './storage-fault';
import type { InboxStorage, InboxTable } from './storage';

/** Figures about the inbox; no personal data. */
export interface InboxStatus {
  readonly inbox: { readonly depth: number; readonly oldest: string | null };
  readonly quarantine: { readonly count: number; readonly byReason: Readonly<Record<string, number>> };
  readonly deadLetters: { readonly count: number; readonly byReason: Readonly<Record<string, number>> };
}

export async function readInboxStatus(storage: InboxStorage): Promise<InboxStatus> {
  const [waiting, quarantined, dead] = await Promise.all([
    column(storage, 'inbox', 'receivedAt'),
    column(storage, 'quarantine', 'reason'),
    column(storage, 'deadLetters', 'lastError'),
  ]);
  return {
    inbox: {
      depth: waiting.length,
      oldest: waiting.reduce<string | null>(
        (oldest, at) => (oldest === null || at < oldest ? at : oldest),
        null,
      ),
    },
    quarantine: { count: quarantined.length, byReason: countBy(quarantined) },
    deadLetters: { count: dead.length, byReason: countBy(dead) },
  };
}

/** One text column of all rows of a table; a table that was never created holds none. */
async function column(storage: InboxStorage, table: InboxTable, name: string): Promise<readonly string[]> {
  const values: string[] = [];
  try {
    for await (const entity of storage.tables[table].listEntities<Record<string, unknown>>({
      queryOptions: { select: [name] },
    }))
      values.push(typeof entity[name] === 'string' ? entity[name] : 'unknown');
  } catch (error) {
    if (storageFault(error) !== 'missing') throw error;
  }
  return values;
}

function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]),
  );
}
