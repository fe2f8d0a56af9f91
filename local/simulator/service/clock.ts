/** The service's clock. It can be set from outside and then goes on running; limits and records use real time. */
export interface Clock {
  /** Epoch milliseconds as the service sees them. */
  now(): number;
  /** ISO 8601 UTC to the second, as Dataverse stores moments. */
  nowIso(): string;
  set(nowMs: number): void;
  advance(byMs: number): void;
  reset(): void;
}

export function createClock(realNow: () => number): Clock {
  let offsetMs = 0;
  const now = (): number => realNow() + offsetMs;
  return {
    now,
    nowIso: () => toIsoSeconds(now()),
    set: (nowMs) => {
      offsetMs = nowMs - realNow();
    },
    advance: (byMs) => {
      offsetMs += byMs;
    },
    reset: () => {
      offsetMs = 0;
    },
  };
}

export const toIsoSeconds = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
