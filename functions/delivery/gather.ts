import type { Arrivals } from './arrivals';

/** A burst is left to pour in for this long at most. */
const longestMs = 5_000;
const stepMs = 250;

/** Waits so long, and on as long as leads pour in. */
export type Gather = (atLeastMs: number) => Promise<void>;

/**
 * In a burst the doors go first: senders wait for their answers, while its leads cost Dataverse fewer requests the more
 * of them are delivered together. A lead alone never waits for this.
 */
export const createGather =
  (arrivals: Pick<Arrivals, 'isBurst'>, sleep: (ms: number) => Promise<unknown>): Gather =>
  async (atLeastMs) => {
    await sleep(atLeastMs);
    for (let waitedMs = atLeastMs; arrivals.isBurst && waitedMs < longestMs; waitedMs += stepMs)
      await sleep(stepMs);
  };
