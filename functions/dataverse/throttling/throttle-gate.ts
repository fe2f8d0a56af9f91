/** Holds every call while Dataverse asks to wait. */
export interface ThrottleGate {
  /** Epoch milliseconds before which nothing is sent; 0 when nothing was ever held. */
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

export function createThrottleGate(now: () => number, sleep: (ms: number) => Promise<void>): ThrottleGate {
  let heldUntil = 0;
  const remainingMs = (): number => Math.max(0, heldUntil - now());
  return {
    get heldUntil() {
      return heldUntil;
    },
    holdUntil(untilMs) {
      heldUntil = Math.max(heldUntil, untilMs);
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
