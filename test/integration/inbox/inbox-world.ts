import type { Intake } from '../../../functions/inbox/accept-lead';
import { fromEntity, type StoredInboxRow } from '../../../functions/inbox/inbox-row';
import {
  createInboxStorage,
  openInboxStorage,
  tableNames,
  type InboxStorage,
  type InboxTable,
} from '../../../functions/inbox/storage';
import { startAzurite, type Azurite } from '../../world/start-azurite';

export interface InboxWorld {
  readonly azurite: Azurite;
  readonly storage: InboxStorage;
  readonly intake: Intake;
  readonly nudged: number[];
  /** The clock of everything in this world. */
  nowMs: number;
  rows(table: InboxTable): Promise<Record<string, unknown>[]>;
  waiting(): Promise<StoredInboxRow[]>;
  /** Empties all tables. */
  clear(): Promise<void>;
}

export const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export const arrival = (value: unknown) =>
  ({
    carrier: 'https',
    body: value instanceof Uint8Array ? value : json(value),
    offerId: undefined,
    correlationId: 'test',
  }) as const;

/** Real storage and the real intake, with a clock and ids that the test decides. */
export async function startInboxWorld(): Promise<InboxWorld> {
  const azurite = await startAzurite();
  const storage = openInboxStorage({ kind: 'connection-string', connectionString: azurite.connectionString });
  await createInboxStorage(storage);
  let ids = 0;
  const rows = async (table: InboxTable) => {
    const found: Record<string, unknown>[] = [];
    for await (const entity of storage.tables[table].listEntities()) found.push(entity);
    return found;
  };
  const world: InboxWorld = {
    azurite,
    storage,
    nudged: [],
    nowMs: Date.UTC(2026, 0, 15, 12),
    intake: {
      storage,
      scope: 'customer+offer',
      offerIds: {},
      shardCount: 8,
      now: () => world.nowMs,
      newId: () => `id-${(ids += 1)}`,
      nudge: (shard) => void world.nudged.push(shard),
    },
    rows,
    waiting: async () =>
      (await rows('inbox')).map((entity) => fromEntity(entity as Parameters<typeof fromEntity>[0])),
    async clear() {
      world.nudged.length = 0;
      for (const table of Object.keys(tableNames) as InboxTable[])
        for (const entity of await rows(table))
          await storage.tables[table].deleteEntity(String(entity['partitionKey']), String(entity['rowKey']));
    },
  };
  return world;
}
