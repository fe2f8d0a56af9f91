import type { TableEntity, TransactionAction } from '@azure/data-tables';
import { startDeadline } from '../deadline';
import { createInboxStorage, type InboxStorage, type InboxTable } from './storage';
import { isTableMissing, storageFault, type StorageFault } from './storage-fault';
import { toTransactions } from './transactions';

/** Longest wait for one write; a door has to answer within five seconds even when storage hangs. */
const writeTimeoutMs = 4_000;

/** True when the row was written, false when one with its key was there. Creates the tables when they are missing. */
export async function insertUnlessThere(
  storage: InboxStorage,
  table: InboxTable,
  entity: TableEntity<Record<string, unknown>>,
): Promise<boolean> {
  const deadline = startDeadline(writeTimeoutMs);
  const insert = () => storage.tables[table].createEntity(entity, { abortSignal: deadline.signal });
  try {
    await makingTables(storage, insert, deadline.signal);
    return true;
  } catch (error) {
    if (storageFault(error) === 'exists') return false;
    throw error;
  } finally {
    deadline.clear();
  }
}

/**
 * Carries out actions, many of a partition at a time. When a transaction is refused because a row in it was removed or
 * made by somebody else, or because it is too large after all, its actions are done one by one, and those that were done
 * already are passed over.
 */
export async function writeAll(
  storage: InboxStorage,
  table: InboxTable,
  actions: readonly TransactionAction[],
): Promise<void> {
  const client = storage.tables[table];
  for (const ofPartition of Map.groupBy(actions, ([, entity]) => entity.partitionKey).values()) {
    for (const part of toTransactions(ofPartition)) {
      try {
        await makingTables(storage, () => client.submitTransaction(part));
      } catch (error) {
        if (storageFault(error) === 'unavailable') throw error;
        for (const action of part) await ignoreDone(() => client.submitTransaction([action]));
      }
    }
  }
}

/** What is meant for a table that is not there must not count as done: the original of a copy is removed next. */
async function makingTables(
  storage: InboxStorage,
  write: () => Promise<unknown>,
  abortSignal?: AbortSignal,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isTableMissing(error)) throw error;
    await createInboxStorage(storage, abortSignal);
    await write();
  }
}

async function ignoreDone(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isTableMissing(error) || !isDone(storageFault(error))) throw error;
  }
}

const isDone = (fault: StorageFault): boolean => fault !== 'unavailable' && fault !== 'too-large';
