import { setTimeout as sleep } from 'node:timers/promises';
import { contactChecks } from '../../../functions/delivery/check-contact';
import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { deliverRound, type RoundDeps } from '../../../functions/delivery/deliver-round';
import { ChunkSize } from '../../../functions/delivery/chunk-size';
import { Pause } from '../../../functions/delivery/pause';
import { acceptLead } from '../../../functions/inbox/accept-lead';
import { ShardLeases } from '../../../functions/inbox/shard-lease';
import { createSimulator } from '../../../local/simulator/create-simulator';
import { arrival, startInboxWorld, type InboxWorld } from '../inbox/inbox-world';

export interface DeliveryWorld extends InboxWorld {
  readonly dataverseUrl: string;
  readonly dataverse: Dataverse;
  readonly round: RoundDeps;
  readonly asksLater: { shard: number; delayMs: number }[];
  /** Accepts payloads as the door would, one after the other. */
  accept(...payloads: readonly unknown[]): Promise<void>;
  /** One round over all shards. */
  deliver(): Promise<void>;
  /** Rows of Dataverse, read as a person would. */
  read(query: string): Promise<Record<string, unknown>[]>;
  write(method: string, path: string, body?: unknown): Promise<void>;
  sim(path: string, body?: unknown, method?: string): Promise<unknown>;
  stop(): Promise<void>;
}

const observer = { 'x-sim-observer': '1', 'content-type': 'application/json', accept: 'application/json' };

/** Real storage, the real delivery and adapter, and the simulated Dataverse over real HTTP. */
export async function startDeliveryWorld(
  changes: Partial<RoundDeps['delivery']['reading']> = {},
): Promise<DeliveryWorld> {
  const inbox = await startInboxWorld();
  inbox.nowMs = Date.now();
  const server = await createSimulator().serve(0);
  const api = `${server.url}/api/data/v9.2`;
  const dataverse = createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000, maxSockets: 52 });
  const asksLater: DeliveryWorld['asksLater'] = [];
  const now = () => inbox.nowMs;
  const leases = new ShardLeases({
    table: inbox.storage.tables.state,
    owner: 'test',
    monotonicMs: () => performance.now(),
    leaseMs: 10_000,
  });
  const round: RoundDeps = {
    storage: inbox.storage,
    leases,
    delivery: {
      dataverse,
      reading: { scope: 'customer+offer', offerIds: {}, testLeads: 'mark', doNotContact: 'flag', ...changes },
      followUp: { followUpHours: 24, doNotContact: 'flag' },
      checkContact: contactChecks([]),
      chunkSize: new ChunkSize(),
      monotonicMs: () => performance.now(),
      leaseMs: 10_000,
      now,
      sleep: () => sleep(1),
      random: () => 0.5,
    },
    pause: new Pause(now),
    nudgeLater: (shard, delayMs) => Promise.resolve(void asksLater.push({ shard, delayMs })),
    listen: () => Promise.resolve(),
    gather: () => sleep(1),
    now,
    announce: () => Promise.resolve(),
    report: { delivered: () => Promise.resolve(), held: () => Promise.resolve() },
  };
  const call = async (url: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${url}: ${response.status} ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  return Object.assign(inbox, {
    dataverseUrl: server.url,
    dataverse,
    round,
    asksLater,
    async accept(...payloads: readonly unknown[]) {
      for (const payload of payloads) await acceptLead(inbox.intake, arrival(payload));
    },
    deliver: () => deliverRound(round, [0, 1, 2, 3, 4, 5, 6, 7], () => undefined),
    read: async (query: string) =>
      ((await call(`${api}/${query}`, { headers: observer })) as { value: Record<string, unknown>[] }).value,
    write: async (method: string, path: string, body?: unknown) =>
      void (await call(`${api}/${path}`, {
        method,
        headers: observer,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })),
    sim: (path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') =>
      call(`${server.url}/_sim/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async stop() {
      await server.close();
      await inbox.azurite.stop();
    },
  });
}
