import { DataverseError } from '../dataverse/dataverse-error';
import type { StoredInboxRow } from '../inbox/inbox-row';
import { settle, type SettledRow } from '../inbox/settle';
import type { ShardLeases } from '../inbox/shard-lease';
import type { InboxStorage } from '../inbox/storage';
import { readWaiting } from '../inbox/waiting-rows';
import { inRound } from '../telemetry/delivery-round';
import { toChunks } from './chunks';
import { deliverRows, type DeliveryContext } from './deliver-rows';
import { ShardPass } from './shard-pass';
import type { Pause } from './pause';

export interface RoundDeps {
  readonly storage: InboxStorage;
  readonly leases: ShardLeases;
  readonly delivery: DeliveryContext;
  readonly pause: Pause;
  readonly nudgeLater: (shard: number, delayMs: number) => Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
  readonly report: RoundReport;
  /** Learns from other hosts how long Dataverse wants to be left alone. */
  readonly listen: () => Promise<void>;
  /** Notes whom people are to be told of, before the rows are put away. */
  readonly announce: (rows: readonly SettledRow[]) => Promise<void>;
}

/** Told of everything that a log, a counter or the status page wants to know. */
export interface RoundReport {
  delivered(rows: readonly SettledRow[]): Promise<void>;
  /** A fault that concerns every row; nothing is sent for `waitMs`. */
  held(error: DataverseError, waitMs: number): Promise<void>;
}

/** Another worker has the shard: it will most likely take our row as well, and we look again after this time. */
const heldElsewhereMs = 2_000;

/** Between two looks at the same shards, so that what trickles in is gathered: longer while leads come in a burst. */
const betweenPassesMs = { quiet: 400, burst: 1_000 };
const burstRows = 16;

/** A host may end an invocation that runs for minutes; what is left is taken up by the next message. */
const longestRoundMs = 240_000;

type OpenShards = ReadonlyMap<number, ShardPass>;

/** Delivers shards until nothing of them is due; calls `left` for each as soon as it is done with it. */
export async function deliverRound(
  deps: RoundDeps,
  shards: readonly number[],
  left: (shard: number) => void,
): Promise<void> {
  const open = new Map<number, ShardPass>();
  const leave = async (shard: number, lookAgainMs: number | undefined): Promise<void> => {
    if (lookAgainMs !== undefined) await deps.nudgeLater(shard, lookAgainMs);
    await open.get(shard)?.lease.release();
    open.delete(shard);
    left(shard);
  };
  const startedMs = deps.now();
  await deps.listen();
  try {
    await Promise.all(
      shards.map(async (shard) => {
        const lease = await deps.leases.acquire(shard);
        if (lease === undefined) return leave(shard, heldElsewhereMs);
        open.set(shard, new ShardPass(lease));
      }),
    );
    while (open.size > 0) {
      const waitMs = deps.pause.leftMs();
      const stop = waitMs > 0 || deps.now() - startedMs > longestRoundMs;
      const taken = stop ? 0 : await deliverPages(deps, open);
      for (const [shard, pass] of open) {
        if (stop) await leave(shard, waitMs);
        else if (pass.isOver) await leave(shard, pass.nextAttemptInMs(deps.now()));
      }
      if ([...open.values()].every((pass) => pass.isAtStart) && open.size > 0)
        await deps.sleep(betweenPassesMs[taken < burstRows ? 'quiet' : 'burst']);
    }
  } finally {
    await Promise.all([...open.values()].map(({ lease }) => lease.release()));
  }
}

/** Takes one page of every open shard and delivers them together; gives the number of rows taken. */
async function deliverPages(deps: RoundDeps, open: OpenShards): Promise<number> {
  const nowIso = new Date(deps.now()).toISOString();
  const pages = await Promise.all(
    [...open].map(async ([shard, pass]) => {
      const page = await readWaiting(deps.storage.tables.inbox, shard, nowIso, pass.afterRowKey);
      return pass.take(page);
    }),
  );
  const rows = pages.flat();
  const chunks = toChunks(rows);
  const delivering = chunks.map((chunk) => inRound(chunk, () => deliverChunk(deps, open, chunk)));
  const faults = (await Promise.all(delivering)).filter((fault) => fault !== undefined);
  if (faults.length === 0 && chunks.length > 0) deps.pause.end();
  for (const fault of faults) deps.pause.begin(fault.retryAfterMs);
  if (faults[0] !== undefined) await deps.report.held(faults[0], deps.pause.leftMs());
  return rows.length;
}

/** Gives the fault that left all rows of the chunk waiting, if there was one. */
async function deliverChunk(
  deps: RoundDeps,
  open: OpenShards,
  chunk: readonly StoredInboxRow[],
): Promise<DataverseError | undefined> {
  try {
    const rows = await deliverRows(deps.delivery, chunk);
    await deps.announce(rows);
    await settleShards(deps, open, rows);
    await deps.report.delivered(rows);
    return undefined;
  } catch (error) {
    if (error instanceof DataverseError) return error;
    throw error;
  }
}

async function settleShards(deps: RoundDeps, open: OpenShards, rows: readonly SettledRow[]): Promise<void> {
  await settle(deps.storage, rows, new Date(deps.now()).toISOString());
  for (const { row, settlement } of rows)
    if (settlement.kind === 'retry') open.get(row.shard)?.wait(settlement.nextAttemptAt);
}
