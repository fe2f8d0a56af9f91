import type { Child, Ended } from '../../../local/start/child';
import { keepRunning } from '../../../local/start/keep-running';

const died: Ended = { code: null, signal: 'SIGKILL', lastWords: '' };

/** Children that live until the test ends them; numbered from 1. */
function fakeChildren() {
  const ends: ((ended: Ended) => void)[] = [];
  const asked = jest.fn();
  const killed = jest.fn();
  const start = (): Child => {
    const { promise, resolve } = Promise.withResolvers<Ended>();
    return { pid: ends.push(resolve), ended: promise, ask: asked, kill: killed };
  };
  return {
    start,
    asked,
    killed,
    die: (pid: number, ended = died) => ends[pid - 1]?.(ended),
    started: () => ends.length,
  };
}

describe('keepRunning', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const setUp = (answer: 'restart' | 'leave' = 'restart') => {
    const children = fakeChildren();
    const stopping = new AbortController();
    const onStarted = jest.fn();
    const kept = keepRunning({
      start: children.start,
      onStarted,
      onEnded: () => answer,
      stopping: stopping.signal,
    });
    return { ...children, kept, stopping, onStarted };
  };

  it('starts a dead one again at once and tells the new process id', async () => {
    const { kept, die, onStarted } = setUp();
    expect(kept.pid()).toBe(1);
    die(1);
    await jest.advanceTimersByTimeAsync(200);
    expect(kept.pid()).toBe(2);
    expect(onStarted).toHaveBeenCalledTimes(1);
  });

  it('pauses longer when it dies again and again, never over a second', async () => {
    const { kept, die, started } = setUp();
    for (let death = 1; death <= 10; death++) {
      die(kept.pid());
      await jest.advanceTimersByTimeAsync(1_000);
      expect(started()).toBe(death + 1);
    }
    die(kept.pid());
    await jest.advanceTimersByTimeAsync(900);
    expect(started()).toBe(11);
  });

  it('forgets the pauses after a steady time', async () => {
    const { kept, die, started } = setUp();
    for (let death = 1; death <= 6; death++) {
      die(kept.pid());
      await jest.advanceTimersByTimeAsync(1_000);
    }
    await jest.advanceTimersByTimeAsync(15_000);
    die(kept.pid());
    await jest.advanceTimersByTimeAsync(100);
    expect(started()).toBe(8);
  });

  it('leaves it when starting again will not help', async () => {
    const { die, started } = setUp('leave');
    die(1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(started()).toBe(1);
  });

  it.each([
    ['dies while everything ends', 0],
    ['has died just before', 20],
  ])('starts nothing that %s', async (_case, afterMs) => {
    const { die, started, stopping } = setUp();
    if (afterMs === 0) stopping.abort();
    die(1);
    await jest.advanceTimersByTimeAsync(afterMs);
    stopping.abort();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(started()).toBe(1);
  });

  it('asks it to end, and kills it when it does not', async () => {
    const { kept, die, asked, killed, stopping } = setUp();
    stopping.abort();
    const ended = kept.end(5_000);
    expect(asked).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(4_900);
    expect(killed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(100);
    expect(killed).toHaveBeenCalledTimes(1);
    die(1);
    await ended;
  });

  it('does not kill what ends when asked', async () => {
    const { kept, die, killed, stopping } = setUp();
    stopping.abort();
    const ended = kept.end(5_000);
    die(1, { code: 0, signal: null, lastWords: '' });
    await ended;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(killed).not.toHaveBeenCalled();
  });
});
