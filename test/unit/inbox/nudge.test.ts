import type { QueueClient } from '@azure/storage-queue';
import { createNudger } from '../../../functions/inbox/nudge';

describe('hints that a shard has work', () => {
  const sent: { shard: string; delayS: number | undefined }[] = [];
  const faults: string[] = [];
  let queueFails = false;
  const queue = {
    sendMessage(text: string, options?: { visibilityTimeout?: number }) {
      if (queueFails) return Promise.reject(Object.assign(new Error('away'), { statusCode: 503 }));
      sent.push({ shard: Buffer.from(text, 'base64').toString(), delayS: options?.visibilityTimeout });
      return Promise.resolve({});
    },
  } as unknown as QueueClient;
  const nudger = () => createNudger({ queue, now: Date.now, onFault: (code) => void faults.push(code) });

  beforeEach(() => {
    jest.useFakeTimers();
    sent.length = 0;
    faults.length = 0;
    queueFails = false;
  });
  afterEach(() => jest.useRealTimers());

  it('go out at once after a quiet time', async () => {
    nudger().nudge(3);
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ shard: '3', delayS: 0 }]);
  });

  it('go on when the clock is set back by an hour', async () => {
    let stepMs = 0;
    const { nudge } = createNudger({ queue, now: () => Date.now() + stepMs, onFault: () => undefined });
    nudge(3);
    await jest.advanceTimersByTimeAsync(0);
    stepMs = -3_600_000;
    nudge(3);
    await jest.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(2);
  });

  it('are two a second while leads trickle in, and the last one follows the last row', async () => {
    const { nudge } = nudger();
    for (let ms = 0; ms < 1_900; ms += 10) {
      nudge(1);
      await jest.advanceTimersByTimeAsync(10);
    }
    const before = sent.length;
    expect(before).toBe(4);
    await jest.advanceTimersByTimeAsync(500);
    expect(sent.length).toBe(before + 1);
  });

  it('are one in two seconds for a burst, and the last one follows the last row', async () => {
    const { nudge } = createNudger({ queue, now: Date.now, onFault: () => undefined, isBurst: () => true });
    for (let ms = 0; ms < 3_900; ms += 10) {
      nudge(1);
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toHaveLength(3);
  });

  it('are counted for each shard apart', async () => {
    const { nudge } = nudger();
    for (let shard = 0; shard < 8; shard += 1) nudge(shard);
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(8);
  });

  it('for later are sent once for the same moment, and again for an earlier one', async () => {
    const { nudgeLater } = nudger();
    await nudgeLater(2, 30_000);
    await nudgeLater(2, 30_000);
    await nudgeLater(2, 4_000);
    expect(sent).toEqual([
      { shard: '2', delayS: 30 },
      { shard: '2', delayS: 4 },
    ]);
    await jest.advanceTimersByTimeAsync(31_000);
    await nudgeLater(2, 1_500);
    expect(sent.at(-1)).toEqual({ shard: '2', delayS: 2 });
  });

  it('are given again when the queue was away, without harm to the caller', async () => {
    queueFails = true;
    const { nudge } = nudger();
    nudge(0);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(faults.length).toBeGreaterThan(1);
    expect(new Set(faults)).toEqual(new Set(['Status503']));
    queueFails = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([{ shard: '0', delayS: 0 }]);
  });
});
