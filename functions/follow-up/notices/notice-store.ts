import { odata, type TableEntity } from '@azure/data-tables';
import { inGroups } from '../../dataverse/operations/in-groups';
import { isTableMissing, storageFault } from '../../inbox/storage-fault';
import type { InboxStorage } from '../../inbox/storage';
import { insertUnlessThere } from '../../inbox/table-writes';
import {
  fromNoticeEntity,
  noticeKey,
  noticePartition,
  type Notice,
  type NoticeState,
  type StoredNotice,
} from './notice-row';

/** Azure Tables takes at most 100 rows in one transaction. */
const rowsPerTransaction = 100;

/** Stores each notice unless it is there already, in whatever state. Gives the number of new ones. */
export async function addNotices(
  storage: InboxStorage,
  notices: readonly Notice[],
  nowMs: number,
): Promise<number> {
  const createdAt = new Date(nowMs).toISOString();
  const once = new Map(notices.map((notice) => [noticeKey(notice), notice]));
  const rows = [...once].map(([rowKey, notice]) => ({
    partitionKey: noticePartition,
    rowKey,
    ...notice,
    state: 'waiting',
    createdAt,
    attempts: 0,
  }));
  let added = 0;
  for (const part of inGroups(rows, rowsPerTransaction)) added += await insertNew(storage, part);
  return added;
}

/** All at once; where one of them is there, or the table is not, one by one. */
async function insertNew(storage: InboxStorage, rows: readonly NoticeEntity[]): Promise<number> {
  if (rows.length > 1)
    try {
      await storage.tables.notices.submitTransaction(rows.map((row) => ['create', row]));
      return rows.length;
    } catch (error) {
      if (storageFault(error) === 'unavailable') throw error;
    }
  const inserted = await Promise.all(rows.map((row) => insertUnlessThere(storage, 'notices', row)));
  return inserted.filter(Boolean).length;
}

type NoticeEntity = TableEntity<Record<string, unknown>>;

/** Notices in one of these states, oldest first. */
export async function noticesIn(
  storage: InboxStorage,
  ...states: readonly NoticeState[]
): Promise<readonly StoredNotice[]> {
  return query(storage, states.map((state) => odata`state eq ${state}`).join(' or '));
}

/** Mails of their own that were sent on a day, by the one that they were sent to. */
export async function mailsOn(storage: InboxStorage, day: string): Promise<ReadonlyMap<string, number>> {
  const sent = await query(storage, odata`sentDay eq ${day}`);
  const grouped = Map.groupBy(sent, ({ recipientKey }) => recipientKey);
  return new Map([...grouped].map(([key, notices]) => [key, notices.length]));
}

async function query(storage: InboxStorage, filter: string): Promise<readonly StoredNotice[]> {
  const found: StoredNotice[] = [];
  try {
    for await (const entity of storage.tables.notices.listEntities({
      queryOptions: { filter: `PartitionKey eq '${noticePartition}' and (${filter})` },
    }))
      found.push(fromNoticeEntity(entity));
  } catch (error) {
    if (!isTableMissing(error)) throw error;
  }
  return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}

interface NoticeChange {
  readonly state: NoticeState;
  readonly attempts?: number;
  readonly recipientKey?: string;
  readonly sentDay?: string;
}

/**
 * Changes a notice only if nobody else did since it was read.
 * @returns it as it is now, undefined when somebody else was faster.
 */
export async function changeNotice(
  storage: InboxStorage,
  notice: StoredNotice,
  change: NoticeChange,
): Promise<StoredNotice | undefined> {
  try {
    const row = { partitionKey: noticePartition, rowKey: notice.rowKey, ...change };
    const { etag } = await storage.tables.notices.updateEntity(row, 'Merge', { etag: notice.etag });
    return { ...notice, ...change, etag: etag ?? '' };
  } catch (error) {
    if (storageFault(error) === 'unavailable') throw error;
    return undefined;
  }
}
