import {
  createCallLimit,
  mostCallsAtOnce,
  type CallLimit,
} from '../../../functions/dataverse/throttling/call-limit';
import fc from 'fast-check';

/** Starts `count` calls that run until they are let go, and tells how many run. */
function start(limit: CallLimit, count: number) {
  const finish: (() => void)[] = [];
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const calls = Array.from({ length: count }, (_, index) =>
    limit.run(async () => {
      order.push(index);
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => finish.push(resolve));
      running -= 1;
    }),
  );
  const settle = async () => {
    await new Promise(setImmediate);
    while (finish.length > 0) {
      finish.splice(0).forEach((done) => done());
      await new Promise(setImmediate);
    }
    await Promise.all(calls);
  };
  return { order, settle, running: () => running, most: () => most };
}

describe('limit of calls at once', () => {
  test('starts small and lets the rest wait in order', async () => {
    const limit = createCallLimit();
    const calls = start(limit, 10);
    await new Promise(setImmediate);
    expect(calls.running()).toBe(4);
    await calls.settle();
    expect(calls.most()).toBe(4);
    expect(calls.order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each([
    { recommended: 12, maxCalls: undefined, expected: 12 },
    { recommended: 1_000, maxCalls: undefined, expected: mostCallsAtOnce },
    { recommended: 12, maxCalls: 6, expected: 6 },
    { recommended: 2, maxCalls: undefined, expected: 2 },
    { recommended: 0, maxCalls: undefined, expected: 4 },
    { recommended: Number.NaN, maxCalls: undefined, expected: 4 },
    { recommended: 4, maxCalls: 0, expected: 1 },
  ])(
    'takes a recommendation of $recommended with at most $maxCalls as $expected',
    ({ recommended, maxCalls, expected }) => {
      const limit = createCallLimit(maxCalls);
      limit.recommend(recommended);
      expect(limit.current).toBe(expected);
    },
  );

  test('a recommendation lets waiting calls in at once', async () => {
    const limit = createCallLimit();
    const calls = start(limit, 10);
    await new Promise(setImmediate);
    limit.recommend(10);
    await new Promise(setImmediate);
    expect(calls.running()).toBe(10);
    await calls.settle();
  });

  test('halves when there were too many and grows again by one for every round that went well', () => {
    const limit = createCallLimit();
    limit.recommend(8);
    limit.overrun();
    expect(limit.current).toBe(4);
    limit.recommend(8);
    expect(limit.current).toBe(4);
    for (let success = 0; success < 4; success += 1) limit.succeeded();
    expect(limit.current).toBe(5);
    for (let success = 0; success < 1_000; success += 1) limit.succeeded();
    expect(limit.current).toBe(8);
  });

  test('never stops altogether', async () => {
    const limit = createCallLimit();
    for (let times = 0; times < 10; times += 1) limit.overrun();
    expect(limit.current).toBe(1);
    const calls = start(limit, 3);
    await calls.settle();
    expect(calls.most()).toBe(1);
  });

  test('a failed call gives its place back', async () => {
    const limit = createCallLimit(1);
    await expect(limit.run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await expect(limit.run(() => Promise.resolve('next'))).resolves.toBe('next');
  });

  test('whatever happens, it stays between one and the maximum', () => {
    const happening = fc.oneof(
      fc.record({ kind: fc.constant('recommend' as const), calls: fc.integer({ min: -5, max: 200 }) }),
      fc.constant({ kind: 'succeeded' as const }),
      fc.constant({ kind: 'overrun' as const }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.array(happening, { maxLength: 200 }),
        (maxCalls, happenings) => {
          const limit = createCallLimit(maxCalls);
          for (const one of happenings) {
            if (one.kind === 'recommend') limit.recommend(one.calls);
            else limit[one.kind]();
            expect(limit.current).toBeGreaterThanOrEqual(1);
            expect(limit.current).toBeLessThanOrEqual(Math.min(maxCalls, mostCallsAtOnce));
          }
        },
      ),
    );
  });
});
