import type { TableEntity, TransactionAction } from '@azure/data-tables';
import { createInboxStorage, type InboxStorage, type InboxTable } from './storage';
import { isTableMissing, storageFault } from './storage-fault';

/** Azure Tables takes at most 100 actions in one transaction, all in one partition. */
const actionsPerTransaction = 100;

/** Longest wait for one write; a door has to answer within five seconds even when storage hangs. */
const writeTimeoutMs = 4_000;

/** True when the row was written, false when one with its key was there. Creates the tables when they are missing. */
export async function insertUnlessThere(
  storage: InboxStorage,
  table: InboxTable,
  entity: TableEntity<Record<string, unknown>>,
): Promise<boolean> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), writeTimeoutMs);
  const insert = () => storage.tables[table].createEntity(entity, { abortSignal: deadline.signal });
  try {
    await insert().catch(async (error: unknown) => {
      if (!isTableMissing(error)) throw error;
      await createInboxStorage(storage);
      await insert();
    });
    return true;
  } catch (error) {
    if (storageFault(error) === 'exists') return false;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Carries out actions, 100 of a partition at a time. When a transaction is refused because a row in it was removed or
 * made by somebody else, its actions are done one by one, and those that were done already are passed over.
 */
export async function writeAll(
  storage: InboxStorage,
  table: InboxTable,
  actions: readonly TransactionAction[],
): Promise<void> {
  const client = storage.tables[table];
  for (const ofPartition of Map.groupBy(actions, ([, entity]) => entity.partitionKey).values()) {
    for (let start = 0; start < ofPartition.length; start += actionsPerTransaction) {
      const part = ofPartition.slice(start, start + actionsPerTransaction);
      try {
        await client.submitTransaction(part);
      } catch (error) {
        if (storageFault(error) === 'unavailable') throw error;
        for (const action of part) await ignoreDone(() => client.submitTransaction([action]));
      }
    }
  }
}

async function ignoreDone(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (storageFault(error) === 'unavailable') throw error;
  }
}
