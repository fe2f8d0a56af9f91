import { createHash } from 'node:crypto';
import { insertUnlessThere } from '../../inbox/table-writes';
import { storageFault } from '../../inbox/storage-fault';
import type { InboxStorage } from '../../inbox/storage';

const partitionKey = 'turn';
const mostTries = 20;

/**
 * Counts on among those who take turns, for all hosts together: 0, 1, 2 … A turn that is taken and not used is skipped.
 */
export async function takeTurn(storage: InboxStorage, ids: readonly string[]): Promise<number> {
  const rowKey = createHash('sha256').update(ids.join()).digest('hex').slice(0, 32);
  if (await insertUnlessThere(storage, 'state', { partitionKey, rowKey, taken: 1 })) return 0;
  for (let tries = 1; ; tries += 1) {
    const row = await storage.tables.state.getEntity<{ taken?: number }>(partitionKey, rowKey);
    const turn = row.taken ?? 0;
    try {
      await storage.tables.state.updateEntity({ partitionKey, rowKey, taken: turn + 1 }, 'Replace', {
        etag: row.etag,
      });
      return turn;
    } catch (error) {
      if (storageFault(error) !== 'changed' || tries === mostTries) throw error;
    }
  }
}
