import { odata } from '@azure/data-tables';
import { storageFault } from './storage-fault';
import type { InboxStorage } from './storage';

/** Small facts that all hosts share, one row each: `last-lead|AppSource`, `dataverse|fault`, `poll|watermark`. */
export type StateKind = 'last-lead' | 'dataverse' | 'poll' | 'follow-up';

/** No value may be called `timestamp`: storage's own time of writing is read in its place. */
export type StateValues = Readonly<Record<string, string | number | boolean>>;

export async function writeState(
  storage: InboxStorage,
  kind: StateKind,
  name: string,
  values: StateValues,
): Promise<void> {
  await storage.tables.state.upsertEntity({ partitionKey: kind, rowKey: name, ...values }, 'Replace');
}

export async function readStates(
  storage: InboxStorage,
  kind: StateKind,
): Promise<ReadonlyMap<string, StateValues>> {
  const found = new Map<string, StateValues>();
  try {
    for await (const entity of storage.tables.state.listEntities({
      queryOptions: { filter: odata`PartitionKey eq ${kind}` },
    })) {
      const values = Object.entries(entity).filter(
        (cell): cell is [string, string | number | boolean] => typeof cell[1] !== 'object',
      );
      found.set(entity.rowKey ?? '', Object.fromEntries(values));
    }
  } catch (error) {
    if (storageFault(error) !== 'missing') throw error;
  }
  return found;
}
