import type { TableClient } from '@azure/data-tables';
import { startDeadline } from '../deadline';
import { storageFault } from './storage-fault';

/** A shard by its number, or other work of which there is one in all hosts. */
export type LeaseName = number | 'events' | 'follow-up' | 'notices';

/** The right to deliver one shard, or to do that other work. */
export interface ShardLease {
  readonly shard: LeaseName;
  /** Aborted when the lease was lost to another worker or could not be renewed in time. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

interface LeaseDeps {
  readonly table: TableClient;
  /** Tells this process from all others. */
  readonly owner: string;
  /** Milliseconds that only ever grow; hosts need not agree on the time of day. */
  readonly monotonicMs: () => number;
  readonly leaseMs: number;
}

const partitionKey = 'lease';

/**
 * Hosts' clocks may differ by minutes, so a lease holds no time of day: its holder changes the row every third of the
 * lease time, and whoever sees the same version of it for a whole lease time by its own clock may take it over.
 */
export class ShardLeases {
  readonly #seen = new Map<LeaseName, { etag: string; sinceMs: number }>();

  constructor(private readonly deps: LeaseDeps) {}

  /** `undefined` while another worker holds the shard. */
  async acquire(shard: LeaseName): Promise<ShardLease | undefined> {
    const etag = await this.#take(shard);
    return etag === undefined ? undefined : this.#hold(shard, etag);
  }

  async #take(shard: LeaseName): Promise<string | undefined> {
    const { table, owner } = this.deps;
    const row = { partitionKey, rowKey: String(shard), owner };
    try {
      const current = await readLease(table, shard);
      if (current === undefined) return (await table.createEntity(row)).etag;
      if (current.owner !== '' && !this.#looksAbandoned(shard, current.etag)) return undefined;
      return (await table.updateEntity(row, 'Replace', { etag: current.etag })).etag;
    } catch (error) {
      if (storageFault(error) === 'unavailable') throw error;
      return undefined;
    }
  }

  #looksAbandoned(shard: LeaseName, etag: string): boolean {
    const nowMs = this.deps.monotonicMs();
    const seen = this.#seen.get(shard);
    if (seen?.etag === etag) return nowMs - seen.sinceMs >= this.deps.leaseMs;
    this.#seen.set(shard, { etag, sinceMs: nowMs });
    return false;
  }

  #hold(shard: LeaseName, firstEtag: string): ShardLease {
    const { table, owner, leaseMs, monotonicMs } = this.deps;
    const lost = new AbortController();
    let etag = firstEtag;
    let renewedAtMs = monotonicMs();
    let renewal = Promise.resolve();

    const write = async (newOwner: string): Promise<void> => {
      const startedMs = monotonicMs();
      // It begins after a third of the lease time: one that hangs is given up as soon as the lease is over.
      const deadline = startDeadline(0.7 * leaseMs);
      try {
        const row = { partitionKey, rowKey: String(shard), owner: newOwner };
        const options = { etag, abortSignal: deadline.signal };
        etag = (await table.updateEntity(row, 'Replace', options)).etag ?? etag;
        renewedAtMs = startedMs;
      } catch (error) {
        if (storageFault(error) !== 'unavailable' || monotonicMs() - renewedAtMs > leaseMs) lost.abort();
      } finally {
        deadline.clear();
      }
    };
    const timer = setInterval(() => {
      renewal = renewal.then(() => write(owner));
    }, leaseMs / 3);
    timer.unref();

    return {
      shard,
      signal: lost.signal,
      release: async () => {
        clearInterval(timer);
        await renewal;
        if (!lost.signal.aborted) await write('');
      },
    };
  }
}

async function readLease(
  table: TableClient,
  shard: LeaseName,
): Promise<{ owner: string; etag: string } | undefined> {
  try {
    const row = await table.getEntity<{ owner?: string }>(partitionKey, String(shard));
    return { owner: row.owner ?? '', etag: row.etag };
  } catch (error) {
    if (storageFault(error) === 'missing') return undefined;
    throw error;
  }
}
