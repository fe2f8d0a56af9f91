import fc from 'fast-check';
import { RequestRecord, type RecordedRequest } from '../../../local/simulator/service/request-record';
import {
  ServiceProtection,
  serviceLimits,
  unlimited,
} from '../../../local/simulator/service/service-protection';
import { SlidingWindow } from '../../../local/simulator/service/sliding-window';

describe('sliding window', () => {
  it('counts exactly what is younger than the window', () => {
    const steps = fc.array(
      fc.record({ afterMs: fc.integer({ min: 0, max: 400 }), amount: fc.integer({ min: 1, max: 5 }) }),
    );
    fc.assert(
      fc.property(steps, (given) => {
        const window = new SlidingWindow(1000);
        const seen: { atMs: number; amount: number }[] = [];
        let nowMs = 0;
        for (const { afterMs, amount } of given) {
          nowMs += afterMs;
          window.add(nowMs, amount);
          seen.push({ atMs: nowMs, amount });
          const young = seen.filter(({ atMs }) => atMs > nowMs - 1000);
          expect(window.total(nowMs)).toBe(young.reduce((sum, one) => sum + one.amount, 0));
        }
      }),
    );
  });

  it('says when it will be below a limit', () => {
    const window = new SlidingWindow(1000);
    for (const atMs of [0, 100, 200]) window.add(atMs, 1);
    expect([4, 3, 2, 1].map((limit) => window.msUntilBelow(limit, 300))).toEqual([0, 700, 800, 900]);
  });
});

describe('service protection', () => {
  const at =
    (nowMs: number): (() => number) =>
    () =>
      nowMs;

  it('has the documented limits', () => {
    expect(serviceLimits).toEqual({
      requests: 6000,
      executionMs: 1_200_000,
      concurrentRequests: 52,
      windowMs: 300_000,
    });
  });

  it('keeps no count and shows none without limits', () => {
    const protection = new ServiceProtection(unlimited, at(0));
    for (let n = 0; n < 10_000; n += 1) expect(protection.enter()).toBeUndefined();
    expect(protection.headers()).toEqual({});
  });

  it('takes a request again once another has left', () => {
    const protection = new ServiceProtection({ ...serviceLimits, concurrentRequests: 1 }, at(0));
    expect(protection.enter()).toBeUndefined();
    expect(protection.enter()).toEqual({ kind: 'concurrency', retryAfterSeconds: 1 });
    protection.leave(0);
    expect(protection.enter()).toBeUndefined();
  });
});

describe('request record', () => {
  const request = (n: number, operation = 'Create'): RecordedRequest => ({
    ...{ at: n, endedAt: n, method: 'POST', path: `leads?${n}`, operation, status: 204, rows: 1 },
  });
  const log = (record: RequestRecord): readonly RecordedRequest[] =>
    (record.summary() as { log: readonly RecordedRequest[] }).log;

  it('counts all and keeps at least the newest 20,000, oldest first', () => {
    const record = new RequestRecord();
    for (let n = 0; n < 50_000; n += 1) record.add(request(n));
    expect(record.summary()).toMatchObject({ total: 50_000, byOperation: { Create: 50_000 } });
    expect(log(record).length).toBeGreaterThanOrEqual(20_000);
    expect(log(record).at(-1)?.at).toBe(49_999);
    expect(log(record)[0]?.at).toBeLessThanOrEqual(30_000);
  });

  it('orders by arrival, not by answer', () => {
    const record = new RequestRecord();
    for (const n of [2, 1, 3]) record.add(request(n));
    expect(log(record).map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it('does not count a request that came in before it was cleared', () => {
    const record = new RequestRecord();
    record.clear(10);
    record.add(request(9));
    record.add(request(10));
    expect(log(record).map(({ at }) => at)).toEqual([10]);
  });
});
