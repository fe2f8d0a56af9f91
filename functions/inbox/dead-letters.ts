import { odata, type TableEntityResult } from '@azure/data-tables';
import { fromEntity, inboxRowKey, shardPartition, toEntity, type StoredInboxRow } from './inbox-row';
import { storageFault } from './storage-fault';
import type { InboxStorage } from './storage';
import { insertUnlessThere } from './table-writes';

/** A lead that Dataverse refused after all attempts. Holds personal data only in its body. */
export interface DeadLetter {
  readonly row: StoredInboxRow;
  readonly reason: string;
  readonly attempts: number;
  readonly firstFailedAt: string;
  readonly deadSince: string;
}

export async function listDeadLetters(
  storage: InboxStorage,
  receiptId?: string,
): Promise<readonly DeadLetter[]> {
  const found: DeadLetter[] = [];
  const queryOptions = receiptId === undefined ? {} : { filter: odata`receiptId eq ${receiptId}` };
  try {
    for await (const entity of storage.tables.deadLetters.listEntities({ queryOptions }))
      found.push(toDeadLetter(entity));
  } catch (error) {
    if (storageFault(error) !== 'missing') throw error;
  }
  return found;
}

function toDeadLetter(entity: TableEntityResult<Record<string, unknown>>): DeadLetter {
  const row = fromEntity(entity);
  const deadSince = typeof entity['deadSince'] === 'string' ? entity['deadSince'] : '';
  return {
    row,
    reason: row.lastError ?? 'unknown',
    attempts: row.attempts,
    firstFailedAt: row.firstFailedAt ?? deadSince,
    deadSince,
  };
}

/** Only the letter that was read: a delivery that was quicker may have refused the lead again, and that letter is its last copy. */
async function removeLetter(storage: InboxStorage, row: StoredInboxRow, etag: string): Promise<void> {
  try {
    await storage.tables.deadLetters.deleteEntity(shardPartition(row.shard), inboxRowKey(row), { etag });
  } catch (error) {
    if (!['changed', 'missing'].includes(storageFault(error))) throw error;
  }
}

/** Puts dead letters back into the inbox with a clean record; the copy is written before the original goes. */
export async function replayDeadLetters(
  storage: InboxStorage,
  letters: readonly DeadLetter[],
  nudge: (shard: number) => Promise<void>,
): Promise<void> {
  for (const { row } of letters) {
    const { etag, ...columns } = row;
    const fresh = {
      ...columns,
      attempts: 0,
      firstFailedAt: undefined,
      nextAttemptAt: undefined,
      lastError: undefined,
    };
    await insertUnlessThere(storage, 'inbox', toEntity(fresh));
    await removeLetter(storage, row, etag);
  }
  for (const shard of new Set(letters.map(({ row }) => row.shard))) await nudge(shard);
}
