import { Arrivals } from '../../../functions/delivery/arrivals';
import { createGather } from '../../../functions/delivery/gather';

describe('gathering leads before they are delivered', () => {
  const world = (leadsPerSecond: number, forMs: number) => {
    let nowMs = 1_000_000;
    const startMs = nowMs;
    const arrivals = new Arrivals(() => nowMs);
    let owed = 0;
    const sleep = (ms: number) => {
      for (const endMs = nowMs + ms; nowMs < endMs; nowMs += 1) {
        if (nowMs - startMs < forMs) owed += leadsPerSecond / 1_000;
        for (; owed >= 1; owed -= 1) arrivals.note();
      }
      return Promise.resolve();
    };
    return { gather: createGather(arrivals, sleep), waitedMs: () => nowMs - startMs };
  };

  it.each([
    { what: 'a lead alone is not kept waiting', leadsPerSecond: 1, forMs: 60_000, from: 400, to: 400 },
    { what: 'leads that trickle in are not either', leadsPerSecond: 10, forMs: 60_000, from: 400, to: 400 },
    {
      what: 'a burst is waited for until it is over',
      leadsPerSecond: 500,
      forMs: 2_000,
      from: 2_000,
      to: 3_300,
    },
    {
      what: 'a stream without end is waited for five seconds',
      leadsPerSecond: 500,
      forMs: 60_000,
      from: 4_900,
      to: 5_300,
    },
  ])('$what', async ({ leadsPerSecond, forMs, from, to }) => {
    const { gather, waitedMs } = world(leadsPerSecond, forMs);
    await gather(400);
    expect(waitedMs()).toBeGreaterThanOrEqual(from);
    expect(waitedMs()).toBeLessThanOrEqual(to);
  });
});
