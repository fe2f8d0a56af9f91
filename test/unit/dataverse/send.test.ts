import type { DataverseEvent } from '../../../functions/dataverse/dataverse-event';
import type { TokenSource } from '../../../functions/dataverse/sign-in/token-source';
import { createCallLimit } from '../../../functions/dataverse/throttling/call-limit';
import { createThrottleGate } from '../../../functions/dataverse/throttling/throttle-gate';
import type { Answer } from '../../../functions/dataverse/transport/answer';
import { createSend } from '../../../functions/dataverse/transport/send';
import { createServerClock } from '../../../functions/dataverse/transport/server-clock';
import { manualClock } from './manual-clock';

const done: Answer = { status: 204, headers: {}, text: '' };
const throttled = (seconds: number): Answer => ({
  status: 429,
  headers: { 'retry-after': String(seconds) },
  text: '{"error":{"code":"0x80072321","message":""}}',
});
const request = { operation: 'WhoAmI', columns: [], write: () => Promise.resolve() };

/** `send` over answers that are told in turn; the last one repeats. */
function over(answers: readonly Answer[], tokens?: TokenSource) {
  const clock = manualClock();
  const sentAt: number[] = [];
  const events: DataverseEvent[] = [];
  const gate = createThrottleGate(clock.now, clock.sleep);
  let ids = 0;
  const send = createSend({
    exchange: () => {
      sentAt.push(clock.now());
      const answer = answers[Math.min(sentAt.length, answers.length) - 1];
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('no answer'));
    },
    tokens,
    gate,
    limit: createCallLimit(),
    now: clock.now,
    random: () => 1,
    newId: () => `call-${(ids += 1)}`,
    log: (event) => events.push(event),
    clock: createServerClock(clock.now),
  });
  const start = clock.now();
  return {
    send: () => send(request),
    gate,
    clock,
    events,
    sentAfterMs: () => sentAt.map((at) => at - start),
  };
}

describe('sending', () => {
  test('a success is sent once and tells its own id', async () => {
    const { send, sentAfterMs } = over([done]);
    await expect(send()).resolves.toMatchObject({
      answer: { status: 204 },
      asked: { clientRequestId: 'call-1' },
    });
    expect(sentAfterMs()).toEqual([0]);
  });

  test('each wait is as long as the service says, and is logged', async () => {
    const { send, sentAfterMs, events } = over([throttled(5), throttled(30), done]);
    await send();
    expect(sentAfterMs()).toEqual([0, 5_000, 35_000]);
    expect(events).toEqual([
      { event: 'dataverse-throttled', code: '0x80072321', waitMs: 5_000, callsAtOnce: 4 },
      { event: 'dataverse-throttled', code: '0x80072321', waitMs: 30_000, callsAtOnce: 4 },
    ]);
  });

  test('a call that would wait more than a minute in all is handed back, and the gate stays held', async () => {
    const { send, sentAfterMs, gate } = over([throttled(25)]);
    await expect(send()).rejects.toMatchObject({
      family: 'transient',
      scope: 'environment',
      retryAfterMs: 25_000,
    });
    expect(sentAfterMs()).toEqual([0, 25_000, 50_000]);
    expect(gate.remainingMs()).toBe(25_000);
  });

  test('more than half a minute is handed back at once', async () => {
    const { send, sentAfterMs } = over([throttled(31)]);
    await expect(send()).rejects.toMatchObject({ code: '0x80072321', retryAfterMs: 31_000 });
    await expect(send()).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 31_000 });
    expect(sentAfterMs()).toEqual([0]);
  });

  test.each([[408], [412], [500], [502], [503], [504]])(
    '%i may have been carried out and is never repeated',
    async (status) => {
      const { send, sentAfterMs } = over([{ status, headers: {}, text: '' }, done]);
      await expect(send()).rejects.toMatchObject({ status });
      expect(sentAfterMs()).toEqual([0]);
    },
  );

  test('a token that takes long to come does not carry a call past a wait that began meanwhile', async () => {
    const slow: TokenSource = {
      current: async () => {
        await new Promise(setImmediate);
        return 'token';
      },
      refused: () => undefined,
    };
    const { send, gate, clock, sentAfterMs } = over([done], slow);
    const sent = send();
    gate.holdUntil(clock.now() + 7_000);
    await sent;
    expect(sentAfterMs()).toEqual([7_000]);
  });
});
