/**
 * Milliseconds after a write of the page. Dataverse tells the service of it, which then writes columns of its own: the
 * form looks again for as long as that may take.
 */
const delaysMs = [0, 1_000, 3_000, 7_000];

export interface LookAgain {
  readonly start: () => void;
  readonly stop: () => void;
}

/** Looks several times after each start; a new start begins from the first. */
export function createLookAgain(look: () => Promise<void>): LookAgain {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach((timer) => clearTimeout(timer));
  return {
    start() {
      stop();
      timers = delaysMs.map((delayMs) => setTimeout(() => void look().catch(() => undefined), delayMs));
    },
    stop,
  };
}
