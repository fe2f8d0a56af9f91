/** One timer for everything in a control that shows time. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Calls the listener at every tick until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Forgets all listeners and stops, whatever is still shown. For `destroy`. */
  readonly stop: () => void;
}

export interface Timer {
  readonly now: () => number;
  readonly setInterval: (callback: () => void, periodMs: number) => number;
  readonly clearInterval: (timer: number) => void;
}

const browserTimer: Timer = {
  now: () => Date.now(),
  setInterval: (callback, periodMs) => window.setInterval(callback, periodMs),
  clearInterval: (timer) => window.clearInterval(timer),
};

/** A clock that ticks only while somebody listens. */
export const createClock = (periodMs: number, timer: Timer = browserTimer): Clock => {
  const listeners = new Set<() => void>();
  let running: number | undefined;
  const stopWhenUnheard = (): void => {
    if (listeners.size > 0 || running === undefined) return;
    timer.clearInterval(running);
    running = undefined;
  };
  return {
    now: timer.now,
    subscribe: (listener) => {
      listeners.add(listener);
      running ??= timer.setInterval(() => listeners.forEach((each) => each()), periodMs);
      return () => {
        listeners.delete(listener);
        stopWhenUnheard();
      };
    },
    stop: () => {
      listeners.clear();
      stopWhenUnheard();
    },
  };
};
