import type { Child, Ended } from './child';

export interface KeptRunning {
  /** Process id of the one that runs now. */
  pid(): number;
  /** Asks it to end and resolves when it has; after `limitMs` it is killed. Call it when `stopping` is aborted. */
  end(limitMs: number): Promise<void>;
}

interface Watch {
  readonly start: () => Child;
  /** It was started again: its process id is another. */
  readonly onStarted: () => void;
  /** It ended by itself. Tells whether to start it again. */
  readonly onEnded: (ended: Ended) => 'restart' | 'leave';
  /** From then on nothing is started again: a signal to the process group ends the children before we ask them to. */
  readonly stopping: AbortSignal;
}

const firstPauseMs = 50;
const longestPauseMs = 1_000;
/** One that ran so long is not in a row of quick deaths. */
const steadyMs = 10_000;

/** Starts a process, and starts it again whenever it dies: at once, and with a pause when it dies again and again. */
export function keepRunning({ start, onStarted, onEnded, stopping }: Watch): KeptRunning {
  let child = start();
  let startedAt = performance.now();
  let pauseMs = firstPauseMs;

  const restart = () => {
    if (stopping.aborted) return;
    child = start();
    startedAt = performance.now();
    onStarted();
    watch();
  };
  const watch = () => {
    void child.ended.then((ended) => {
      if (stopping.aborted || onEnded(ended) === 'leave') return;
      pauseMs =
        performance.now() - startedAt > steadyMs ? firstPauseMs : Math.min(pauseMs * 2, longestPauseMs);
      setTimeout(restart, pauseMs);
    });
  };
  watch();

  return {
    pid: () => child.pid,
    async end(limitMs) {
      child.ask();
      const limit = setTimeout(() => child.kill(), limitMs);
      await child.ended;
      clearTimeout(limit);
    },
  };
}
