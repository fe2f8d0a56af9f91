/** What one user may have in flight at Dataverse (Microsoft Learn, "Service protection API limits"). */
export const mostCallsAtOnce = 52;

/** Before Dataverse has recommended anything. */
const callsAtStart = 4;

/** Bounds the calls in flight, and with them the sockets: the library's agent has no bound of its own. */
export interface CallLimit {
  readonly current: number;
  /** Waits for a free place, first come first served, and gives it back when `call` has ended. */
  run<T>(call: () => Promise<T>): Promise<T>;
  /** Dataverse's recommended degree of parallelism, from `x-ms-dop-hint`. */
  recommend(calls: number): void;
  /** One more call went well: grows by one for every full round of them. */
  succeeded(): void;
  /** Dataverse had too many at once: half as many from now on. */
  overrun(): void;
}

export function createCallLimit(maxCalls = mostCallsAtOnce): CallLimit {
  let ceiling = Math.max(1, Math.min(maxCalls, mostCallsAtOnce));
  let recommended: number | undefined;
  let current = Math.min(callsAtStart, ceiling);
  let running = 0;
  let successes = 0;
  const waiting: (() => void)[] = [];

  function admit(): void {
    while (running < current) {
      const next = waiting.shift();
      if (!next) return;
      running += 1;
      next();
    }
  }

  return {
    get current() {
      return current;
    },
    async run(call) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      try {
        return await call();
      } finally {
        running -= 1;
        admit();
      }
    },
    recommend(calls) {
      if (calls === recommended || !(calls >= 1)) return;
      ceiling = Math.max(1, Math.min(maxCalls, mostCallsAtOnce, Math.floor(calls)));
      // The first word is taken at once; later ones, which differ by server, only lower: growing is for successes.
      current = recommended === undefined ? ceiling : Math.min(current, ceiling);
      recommended = calls;
      admit();
    },
    succeeded() {
      successes += 1;
      if (successes < current || current >= ceiling) return;
      successes = 0;
      current += 1;
      admit();
    },
    overrun() {
      current = Math.max(1, Math.floor(current / 2));
      successes = 0;
    },
  };
}
