import { DataverseError } from '../dataverse/dataverse-error';
import { inboxRowKey, type StoredInboxRow } from '../inbox/inbox-row';
import { settle, type SettledRow } from '../inbox/settle';
import type { ShardLeases } from '../inbox/shard-lease';
import type { InboxStorage } from '../inbox/storage';
import { readWaiting } from '../inbox/waiting-rows';
import { inRound } from '../telemetry/delivery-round';
import { toChunks } from './chunks';
import { ChunksInFlight } from './chunks-in-flight';
import { deliverRows, type DeliveryContext } from './deliver-rows';
import type { Gather } from './gather';
import { ShardPass } from './shard-pass';
import type { Pause } from './pause';

export interface RoundDeps {
  readonly storage: InboxStorage;
  readonly leases: ShardLeases;
  readonly delivery: DeliveryContext;
  readonly pause: Pause;
  readonly nudgeLater: (shard: number, delayMs: number) => Promise<void>;
  readonly gather: Gather;
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

/** The next pages are read while so many chunks are still on their way; bounds the memory of a long drain. */
const chunksReadAhead = 16;

interface Round {
  readonly deps: RoundDeps;
  readonly open: Map<number, ShardPass>;
  readonly inFlight: ChunksInFlight;
  /** What left rows waiting, oldest first. */
  readonly faults: DataverseError[];
}

/** Delivers shards until nothing of them is due; calls `left` for each as soon as it is done with it. */
export async function deliverRound(
  deps: RoundDeps,
  shards: readonly number[],
  left: (shard: number) => void,
): Promise<void> {
  const round: Round = { deps, open: new Map(), inFlight: new ChunksInFlight(), faults: [] };
  const { open, inFlight, faults } = round;
  const leave = async (shard: number, lookAgainMs: number | undefined): Promise<void> => {
    if (lookAgainMs !== undefined) await deps.nudgeLater(shard, lookAgainMs);
    await open.get(shard)?.lease.release();
    open.delete(shard);
    left(shard);
  };
  const startedMs = deps.now();
  try {
    // All of them come to an end first: a lease that is given after the round has failed would be renewed for ever.
    const acquired = await Promise.allSettled(
      shards.map(async (shard) => {
        const lease = await deps.leases.acquire(shard);
        if (lease === undefined) return leave(shard, heldElsewhereMs);
        open.set(shard, new ShardPass(lease));
      }),
    );
    for (const each of acquired) if (each.status === 'rejected') throw each.reason;
    const isToStop = () =>
      faults.length > 0 || deps.pause.leftMs() > 0 || deps.now() - startedMs > longestRoundMs;
    while (open.size > 0 && !isToStop()) {
      const taken = await startPages(round);
      for (const [shard, pass] of open) if (pass.isOver) await leave(shard, pass.nextAttemptInMs(deps.now()));
      const isReadThrough = [...open.values()].every((pass) => pass.isAtStart);
      await inFlight.untilAtMost(isReadThrough ? 0 : chunksReadAhead);
      if (isReadThrough && open.size > 0 && !isToStop())
        await deps.gather(betweenPassesMs[taken < burstRows ? 'quiet' : 'burst']);
    }
    await inFlight.untilAtMost(0);
    const waitMs = deps.pause.leftMs();
    if (faults[0] !== undefined) await deps.report.held(faults[0], waitMs);
    for (const shard of [...open.keys()]) await leave(shard, waitMs);
  } finally {
    await inFlight.untilNone();
    await Promise.all([...open.values()].map(({ lease }) => lease.release()));
  }
}

/** Takes one page of every open shard and begins to deliver them together; gives the number of rows taken. */
async function startPages({ deps, open, inFlight, faults }: Round): Promise<number> {
  const nowIso = new Date(deps.now()).toISOString();
  const underWay = inFlight.rowKeys();
  const pages = await Promise.all(
    [...open].map(async ([shard, pass]) => {
      const page = await readWaiting(deps.storage.tables.inbox, shard, nowIso, pass.afterRowKey);
      return pass.take(page);
    }),
  );
  const rows = pages.flat().filter((row) => !underWay.has(inboxRowKey(row)));
  // After the rows are read, not before: a row that arrives after another host was refused is then never sent too early.
  if (rows.length > 0) await deps.listen();
  for (const chunk of toChunks(rows, deps.delivery.chunkSize.rows))
    inFlight.start(chunk, async () => {
      const fault = await inRound(chunk, () => deliverChunk(deps, open, chunk), deps.now);
      if (fault === undefined) deps.pause.end();
      else {
        faults.push(fault);
        deps.pause.begin(fault.retryAfterMs);
      }
    });
  return rows.length;
}

/** Gives the fault that left all rows of the chunk waiting, if there was one. */
async function deliverChunk(
  deps: RoundDeps,
  open: ReadonlyMap<number, ShardPass>,
  chunk: readonly StoredInboxRow[],
): Promise<DataverseError | undefined> {
  try {
    const rows = await deliverRows(deps.delivery, chunk);
    await deps.announce(rows);
    await settle(deps.storage, rows, new Date(deps.now()).toISOString());
    for (const { row, settlement } of rows)
      if (settlement.kind === 'retry') open.get(row.shard)?.wait(settlement.nextAttemptAt);
    await deps.report.delivered(rows);
    return undefined;
  } catch (error) {
    if (error instanceof DataverseError) return error;
    throw error;
  }
}
