import { createThrottleGate } from '../../../functions/dataverse/throttling/throttle-gate';
import { manualClock } from './manual-clock';

const anyWait = () => true;

describe('throttle gate', () => {
  test('is open at first', async () => {
    const clock = manualClock();
    const gate = createThrottleGate(clock.now, clock.sleep);
    expect(await gate.pass(anyWait)).toBe(0);
    expect(gate.heldUntil).toBe(0);
    expect(clock.naps).toEqual([]);
  });

  test('opens at the held moment and not earlier', async () => {
    const clock = manualClock();
    const gate = createThrottleGate(clock.now, clock.sleep);
    const until = clock.now() + 5_000;
    gate.holdUntil(until);
    await gate.pass(anyWait);
    expect(clock.now()).toBe(until);
  });

  test('a shorter wait never shortens a longer one', () => {
    const clock = manualClock();
    const gate = createThrottleGate(clock.now, clock.sleep);
    gate.holdUntil(clock.now() + 5_000);
    gate.holdUntil(clock.now() + 1_000);
    expect(gate.remainingMs()).toBe(5_000);
  });

  test.each([
    ['an hour ahead', 3_600_000],
    ['an hour back', -3_600_000],
  ])('holds as long as it was asked to when the time of day is set %s meanwhile', (_way, stepMs) => {
    const steady = manualClock();
    let offsetMs = 0;
    const gate = createThrottleGate(() => steady.now() + offsetMs, steady.sleep, steady.now);
    gate.holdUntil(steady.now() + 5_000);
    offsetMs = stepMs;
    expect(gate.remainingMs()).toBe(5_000);
    expect(gate.heldUntil).toBe(steady.now() + stepMs + 5_000);
  });

  test('sleeps again when its timer fired a moment early', async () => {
    const clock = manualClock();
    const early = async (ms: number) => clock.sleep(Math.max(1, ms - 1));
    const gate = createThrottleGate(clock.now, early);
    const until = clock.now() + 1_000;
    gate.holdUntil(until);
    await gate.pass(anyWait);
    expect(clock.now()).toBeGreaterThanOrEqual(until);
    expect(clock.naps).toEqual([999, 1]);
  });

  test('a wait prolonged meanwhile is asked about again, and may be declined', async () => {
    const clock = manualClock();
    const gate = createThrottleGate(clock.now, async (ms) => {
      await clock.sleep(ms);
      gate.holdUntil(clock.now() + 300_000);
    });
    gate.holdUntil(clock.now() + 2_000);
    expect(await gate.pass((waitMs) => waitMs <= 30_000)).toBe(300_000);
    expect(clock.naps).toEqual([2_000]);
  });
});
