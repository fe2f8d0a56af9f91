import { odata } from '@azure/data-tables';
import { storageFault } from '../../inbox/storage-fault';
import { eraseLead } from '../../inbox/retention';
import type { InboxStorage } from '../../inbox/storage';
import { shardsIn } from '../../inbox/waiting-rows';
import type { StoredChange } from './event-row';

/** A delivery under way may write its copy a moment after the lead was deleted: erasing is repeated for this time. */
const repeatForMs = 10 * 60 * 1000;

export interface Erasure {
  /** Rows removed. */
  readonly erased: number;
  /** Deletions that need no further look. */
  readonly finished: readonly StoredChange[];
}

/** Erases in the inbox what is kept of leads that were deleted in Dynamics. */
export async function eraseDeleted(
  storage: InboxStorage,
  deletions: readonly StoredChange[],
  nowMs: number,
): Promise<Erasure> {
  if (deletions.length === 0) return { erased: 0, finished: [] };
  const { archive, deadLetters } = storage.tables;
  const shards = [...new Set([...(await shardsIn(archive)), ...(await shardsIn(deadLetters))])];
  let erased = 0;
  for (const { id, leadKey, receivedAt } of deletions) {
    const keys = new Set([
      ...(leadKey === undefined ? [] : [leadKey]),
      ...(await deliveredKeysOf(storage, id)),
    ]);
    for (const key of keys) erased += await eraseLead(storage, key, shards, receivedAt);
  }
  const finished = deletions.filter(({ receivedAt }) => nowMs - Date.parse(receivedAt) > repeatForMs);
  return { erased, finished };
}

/** Keys under which something was delivered to the lead, for a step that was registered without an image. */
async function deliveredKeysOf(storage: InboxStorage, leadId: string): Promise<readonly string[]> {
  const keys = new Set<string>();
  try {
    for await (const entity of storage.tables.archive.listEntities({
      queryOptions: { filter: odata`leadId eq ${leadId}`, select: ['deliveredKey'] },
    })) {
      const key = entity['deliveredKey'];
      if (typeof key === 'string') keys.add(key);
    }
  } catch (error) {
    if (storageFault(error) !== 'missing') throw error;
  }
  return [...keys];
}
