import { odata, type TransactionAction } from '@azure/data-tables';
import { firstGenerationOf } from '../../leads/keys/first-generation';
import { shardPartition } from './inbox-row';
import { pollsFrom, readWatermark } from './poll-watermark';
import { storageFault } from './storage-fault';
import type { InboxStorage, InboxTable } from './storage';
import { writeAll } from './table-writes';

/** Which column says since when a row lies in its table. Dead letters stay until a human replays or removes them. */
const ageColumns = {
  archive: 'deliveredAt',
  quarantine: 'receivedAt',
  taken: 'takenAt',
  notices: 'createdAt',
} as const;

/** Removes what was kept longer than `retentionDays`. Safe to run twice or late. Gives the number of rows removed. */
export async function applyRetention(
  storage: InboxStorage,
  retentionDays: number,
  nowMs: number,
): Promise<number> {
  const before = new Date(nowMs - retentionDays * 24 * 3600 * 1000).toISOString();
  const polledFrom = pollsFrom(await readWatermark(storage)).toISOString();
  const removed = await Promise.all(
    (Object.keys(ageColumns) as (keyof typeof ageColumns)[]).map((table) => {
      const isOld = `${ageColumns[table]} lt '${before}'`;
      // What the next poll reads again must be known, or it would be taken once more, even if its lead was deleted.
      return removeWhere(
        storage,
        table,
        table === 'taken' ? `${isOld} and rowTimestamp lt '${polledFrom}'` : isOld,
      );
    }),
  );
  return removed.reduce((sum, count) => sum + count, 0);
}

/**
 * Erases what is kept of one lead: what was delivered to it, and dead letters of its customer and offer. What still
 * waits is a newer wish of the customer and stays, and so does what came later than the word of the deletion.
 * @param leadKey the lead's `mpl_leadkey`.
 * @param receivedUntil ISO 8601 in UTC.
 */
export async function eraseLead(
  storage: InboxStorage,
  leadKey: string,
  shards: readonly number[],
  receivedUntil: string,
): Promise<number> {
  const base = firstGenerationOf(leadKey);
  const removed = await Promise.all(
    shards.flatMap((shard) => {
      const range = odata`PartitionKey eq ${shardPartition(shard)} and RowKey ge ${`${base}|`} and RowKey lt ${`${base}~`} and receivedAt le ${receivedUntil}`;
      return [
        removeWhere(storage, 'archive', `${range} and ${odata`deliveredKey eq ${leadKey}`}`),
        removeWhere(storage, 'deadLetters', range),
      ];
    }),
  );
  return removed.reduce((sum, count) => sum + count, 0);
}

async function removeWhere(storage: InboxStorage, table: InboxTable, filter: string): Promise<number> {
  const found: { partitionKey: string; rowKey: string }[] = [];
  const queryOptions = { filter, select: ['PartitionKey', 'RowKey'] };
  try {
    for await (const entity of storage.tables[table].listEntities<{ partitionKey: string; rowKey: string }>({
      queryOptions,
    }))
      found.push({ partitionKey: entity.partitionKey, rowKey: entity.rowKey });
  } catch (error) {
    if (storageFault(error) !== 'missing') throw error;
  }
  await writeAll(
    storage,
    table,
    found.map((key): TransactionAction => ['delete', key]),
  );
  return found.length;
}
