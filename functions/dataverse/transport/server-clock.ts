export interface ServerClock {
  now(): number;
  /** Takes the `Date` header of an answer that has just come. */
  note(date: unknown): void;
}

/**
 * The clock that all hosts share: hosts' own clocks jump and differ by minutes, and what falls due in Dataverse should
 * fall due once.
 */
export function createServerClock(now: () => number): ServerClock {
  let aheadMs = 0;
  return {
    now: () => now() + aheadMs,
    note(date) {
      const told = typeof date === 'string' ? Date.parse(date) : NaN;
      if (!Number.isNaN(told)) aheadMs = told - Math.floor(now() / 1000) * 1000;
    },
  };
}
