/** Holds every call while Dataverse asks to wait. */
export interface ThrottleGate {
  /** Epoch milliseconds before which nothing is sent; 0 when it is open. */
  readonly heldUntil: number;
  /** Never shortens a wait. */
  holdUntil(untilMs: number): void;
  /** Milliseconds still to wait, 0 when open. */
  remainingMs(): number;
  /**
   * Waits until the gate is open, or until `mayWait` says no to the milliseconds still to wait.
   * @returns these milliseconds, 0 when the gate is open.
   */
  pass(mayWait: (waitMs: number) => boolean): Promise<number>;
}

/** @param steadyMs milliseconds that only ever grow: where the time of day is set meanwhile, a wait stays as long as it is. */
export function createThrottleGate(
  now: () => number,
  sleep: (ms: number) => Promise<void>,
  steadyMs: () => number = now,
): ThrottleGate {
  let opensAt = -Infinity;
  const remainingMs = (): number => Math.max(0, Math.ceil(opensAt - steadyMs()));
  return {
    get heldUntil() {
      const waitMs = remainingMs();
      return waitMs === 0 ? 0 : now() + waitMs;
    },
    holdUntil(untilMs) {
      opensAt = Math.max(opensAt, steadyMs() + untilMs - now());
    },
    remainingMs,
    async pass(mayWait) {
      // A loop, because another answer may have prolonged the wait, and timers may fire a moment early.
      for (;;) {
        const waitMs = remainingMs();
        if (waitMs === 0 || !mayWait(waitMs)) return waitMs;
        await sleep(waitMs);
      }
    },
  };
}
