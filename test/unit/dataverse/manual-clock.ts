/** A clock that only moves when somebody sleeps on it. */
export function manualClock(startMs = Date.UTC(2026, 0, 31, 12)) {
  let nowMs = startMs;
  const naps: number[] = [];
  return {
    naps,
    now: () => nowMs,
    advance: (ms: number) => {
      nowMs += ms;
    },
    sleep: (ms: number) => {
      naps.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
  };
}
