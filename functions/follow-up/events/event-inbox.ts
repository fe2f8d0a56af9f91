import type { TransactionAction } from '@azure/data-tables';
import { isTableMissing } from '../../inbox/storage-fault';
import type { InboxStorage } from '../../inbox/storage';
import { insertUnlessThere, writeAll } from '../../inbox/table-writes';
import { eventPartition, fromEventEntity, toEventEntity, type StoredChange } from './event-row';
import type { DataverseChange } from './read-context';

/** Most rows that one look returns. */
export const eventPageSize = 1000;

/**
 * Makes the promise of the door: resolves only after the change is stored. One that is there already is fine.
 * @throws the storage client's error when it could not be stored.
 */
export async function storeChange(
  storage: InboxStorage,
  change: DataverseChange,
  nowMs: number,
): Promise<void> {
  await insertUnlessThere(storage, 'events', toEventEntity(change, new Date(nowMs).toISOString()));
}

/** The next page of what waits behind `afterRowKey`. */
export async function waitingChanges(
  storage: InboxStorage,
  afterRowKey = '',
): Promise<readonly StoredChange[]> {
  const filter = `PartitionKey eq '${eventPartition}' and RowKey gt '${afterRowKey}'`;
  const pages = storage.tables.events
    .listEntities({ queryOptions: { filter } })
    .byPage({ maxPageSize: eventPageSize });
  try {
    const page = await pages.next();
    return page.done === true ? [] : page.value.map(fromEventEntity);
  } catch (error) {
    if (isTableMissing(error)) return [];
    throw error;
  }
}

/** Forgets changes that were acted on. */
export async function removeChanges(storage: InboxStorage, changes: readonly StoredChange[]): Promise<void> {
  await writeAll(
    storage,
    'events',
    changes.map(({ rowKey }): TransactionAction => ['delete', { partitionKey: eventPartition, rowKey }]),
  );
}
