import type { NextOccurrence } from './schedule';

/** Node fires at once when a delay does not fit into 31 bits. */
const longestDelayMs = 2 ** 31 - 1;

export interface Listener {
  /** Nothing new begins after this; resolves when what is running has ended. */
  stop(): Promise<void>;
}

/** Runs at every occurrence, one run at a time: the next occurrence is computed when a run has ended. */
export function runOnSchedule(
  next: NextOccurrence,
  run: () => Promise<unknown>,
  now: () => number,
  runAtOnce: boolean,
): Listener {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  const runNow = () => {
    running = run().finally(waitForNext);
  };
  const waitUntil = (dueMs: number) => {
    const delayMs = dueMs - now();
    // Timers may fire a little early: what is not yet due is waited for again.
    if (delayMs <= 0) runNow();
    else timer = setTimeout(() => waitUntil(dueMs), Math.min(delayMs, longestDelayMs));
  };
  const waitForNext = () => {
    if (!isStopped) waitUntil(next(now()));
  };

  if (runAtOnce) runNow();
  else waitForNext();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
