import { runOnSchedule } from '../../../local/functions-host/timers/run-on-schedule';

const everyTenSeconds = (afterMs: number) => (Math.floor(afterMs / 10_000) + 1) * 10_000;

describe('runOnSchedule', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_000 }));
  afterEach(() => jest.useRealTimers());

  it('runs at each occurrence', async () => {
    const at: number[] = [];
    const listener = runOnSchedule(
      everyTenSeconds,
      () => Promise.resolve(at.push(Date.now())),
      Date.now,
      false,
    );
    await jest.advanceTimersByTimeAsync(30_000);
    expect(at).toEqual([10_000, 20_000, 30_000]);
    await listener.stop();
  });

  it('leaves out occurrences that fall into a run', async () => {
    const at: number[] = [];
    const run = () => {
      at.push(Date.now());
      return new Promise((resolve) => setTimeout(resolve, 25_000));
    };
    const listener = runOnSchedule(everyTenSeconds, run, Date.now, false);
    await jest.advanceTimersByTimeAsync(75_000);
    expect(at).toEqual([10_000, 40_000, 70_000]);
    const stopped = listener.stop();
    await jest.advanceTimersByTimeAsync(25_000);
    await stopped;
  });

  it('runs at once when it is to run at start', async () => {
    const at: number[] = [];
    const listener = runOnSchedule(
      everyTenSeconds,
      () => Promise.resolve(at.push(Date.now())),
      Date.now,
      true,
    );
    await jest.advanceTimersByTimeAsync(9_000);
    expect(at).toEqual([1_000, 10_000]);
    await listener.stop();
  });

  it('waits for an occurrence further away than a timer can be set', async () => {
    const inFortyDays = 40 * 86_400_000;
    const at: number[] = [];
    const next = (afterMs: number) => (afterMs < inFortyDays ? inFortyDays : Number.MAX_SAFE_INTEGER);
    const listener = runOnSchedule(next, () => Promise.resolve(at.push(Date.now())), Date.now, false);
    await jest.advanceTimersByTimeAsync(inFortyDays);
    expect(at).toEqual([inFortyDays]);
    await listener.stop();
  });

  it('is stopped only when the run under way has ended, and runs no more', async () => {
    const run = jest.fn(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
    const listener = runOnSchedule(everyTenSeconds, run, Date.now, true);
    const stopped = jest.fn();
    void listener.stop().then(stopped);
    await jest.advanceTimersByTimeAsync(4_000);
    expect(stopped).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(stopped).toHaveBeenCalled();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
