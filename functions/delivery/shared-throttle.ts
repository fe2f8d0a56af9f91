import { readStates, writeState } from '../inbox/state-rows';
import type { InboxStorage } from '../inbox/storage';

interface SharedThrottleDeps {
  readonly storage: InboxStorage;
  readonly now: () => number;
  readonly newId: () => string;
  /** Holds all calls of this process until then. */
  readonly holdUntil: (untilMs: number) => void;
}

export interface SharedThrottle {
  /** Tells the other hosts how long Dataverse wants to be left alone. */
  readonly tell: (waitMs: number) => Promise<void>;
  /** Takes over what another host was told. */
  readonly listen: () => Promise<void>;
}

/** What should have ended longer ago is over, however far the clocks of two hosts are apart. */
const staleMs = 20 * 60 * 1000;

/**
 * Limits count per user, and all hosts are the same user. A wait is shared as a length of time: whoever sees it for the
 * first time waits so long by its own clock, because clocks of hosts may differ by minutes. That is never too short.
 */
export function createSharedThrottle({ storage, now, newId, holdUntil }: SharedThrottleDeps): SharedThrottle {
  let known = '';
  let untilMs = 0;
  const listen = async (): Promise<void> => {
    const told = (await readStates(storage, 'dataverse')).get('throttle');
    const { id, waitMs, atMs } = told ?? {};
    if (typeof id !== 'string' || id === known) return;
    known = id;
    if (typeof waitMs !== 'number' || typeof atMs !== 'number') return;
    if (Math.abs(now() - atMs) > waitMs + staleMs) return;
    untilMs = Math.max(untilMs, now() + waitMs);
    holdUntil(now() + waitMs);
  };
  return {
    listen,
    // Servers of one environment ask for different waits, and there is one place to tell: the longest stays in it.
    async tell(waitMs) {
      untilMs = Math.max(untilMs, now() + waitMs);
      await listen();
      known = newId();
      const longestMs = Math.max(waitMs, untilMs - now());
      await writeState(storage, 'dataverse', 'throttle', { id: known, waitMs: longestMs, atMs: now() });
    },
  };
}
