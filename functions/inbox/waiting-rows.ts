import { odata, type TableClient } from '@azure/data-tables';
import { fromEntity, shardPartition, type StoredInboxRow } from './inbox-row';
import { isTableMissing } from './storage-fault';

/** What one look at a shard found. */
export interface WaitingPage {
  /** Rows whose turn it is. */
  readonly due: readonly StoredInboxRow[];
  /** ISO time of the first row that has to wait after a failed attempt. */
  readonly nextAttemptAt: string | undefined;
  /** There was more than fits into one page. */
  readonly more: boolean;
  /** Where the next page begins. */
  readonly lastRowKey: string | undefined;
}

/** Azure Tables gives at most 1,000 rows at a time. */
export const waitingPageSize = 1000;

/**
 * The next page of rows of one shard, beginning behind `afterRowKey`, that `skip` does not name.
 * Rows that wait for their next attempt are passed over, so that they hold up nobody.
 */
export async function readWaiting(
  inbox: TableClient,
  shard: number,
  nowIso: string,
  afterRowKey = '',
): Promise<WaitingPage> {
  const filter = odata`PartitionKey eq ${shardPartition(shard)} and RowKey gt ${afterRowKey}`;
  const pages = inbox.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: waitingPageSize });
  const page = await pages.next().catch((error: unknown) => {
    if (isTableMissing(error)) return { done: true as const, value: undefined };
    throw error;
  });
  if (page.done === true) return { due: [], nextAttemptAt: undefined, more: false, lastRowKey: undefined };
  const rows = page.value.map(fromEntity);
  const later = rows.flatMap((row) => (isLater(row, nowIso) ? [row.nextAttemptAt ?? ''] : []));
  return {
    due: rows.filter((row) => !isLater(row, nowIso)),
    nextAttemptAt: later.sort()[0],
    more: page.value.continuationToken !== undefined,
    lastRowKey: page.value.at(-1)?.rowKey,
  };
}

const isLater = (row: StoredInboxRow, nowIso: string): boolean =>
  row.nextAttemptAt !== undefined && row.nextAttemptAt > nowIso;

/**
 * Shards of inbox, archive or dead letters in which something lies, also those that were in use before `INBOX_SHARDS` was
 * changed. One request for each, and one more.
 */
export async function shardsIn(table: TableClient): Promise<readonly number[]> {
  const found: number[] = [];
  for (let shard = await firstShard(table, ''); shard !== undefined;) {
    found.push(shard);
    shard = await firstShard(table, shardPartition(shard));
  }
  return found;
}

async function firstShard(table: TableClient, afterPartition: string): Promise<number | undefined> {
  const queryOptions = { filter: odata`PartitionKey gt ${afterPartition}`, select: ['shard'] };
  try {
    // A page may be empty and yet not the last one.
    for await (const [row] of table
      .listEntities<{ shard: number }>({ queryOptions })
      .byPage({ maxPageSize: 1 }))
      if (row !== undefined) return row.shard;
  } catch (error) {
    if (!isTableMissing(error)) throw error;
  }
  return undefined;
}
