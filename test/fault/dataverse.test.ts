import { percentile } from '../bench/load';
import { eventually } from '../world/eventually';
import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import type { RequestEntry } from '../world/request-entry';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Leads in each of four blocks; long form: `FAULT_ACKNOWLEDGEMENTS=1000 npm run test:faults`. */
const acknowledgements = Number(process.env.FAULT_ACKNOWLEDGEMENTS ?? 50);

/** Writes only: a read that fails is repeated without a trace. */
const writes = { method: ['POST', 'PATCH'] };

describe('a Dataverse that misbehaves', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    // A call that hangs is given up after three seconds instead of a minute.
    world = await startLeadWorld({ env: { DATAVERSE_TIMEOUT_SECONDS: '3' } });
  });
  afterAll(() => world.stop());
  beforeEach(() => world.sim('POST', 'reset'));

  const send = async (count: number, run: string) => {
    const answers = await Promise.all(
      Array.from({ length: count }, (_, index) => world.sendLead(payloadOf(index, run))),
    );
    expect(answers.every(({ status }) => status === 202)).toBe(true);
  };
  const exactlyOnce = async (count: number, run: string) =>
    expect(notExactlyOnce(await world.leads(), count, run)).toEqual([]);

  it.each([
    [
      'throttles three writes in ten and says for how long',
      [{ kind: 'requests', retryAfterSeconds: 1, probability: 0.3, match: writes }],
    ],
    ['throttles without saying for how long', [{ kind: 'concurrency', probability: 0.3, match: writes }]],
    ['is behind a gateway that is away now and then', [{ status: 503, probability: 0.2 }]],
    [
      'loses answers after the work was done',
      [{ dropConnection: true, afterCommit: true, probability: 0.3, match: writes }],
    ],
    ['cuts connections before the work is done', [{ dropConnection: true, probability: 0.3 }]],
    ['meets deadlocks', [{ kind: 'sqlDeadlock', probability: 0.3, match: writes }]],
    ['is slow', [{ delayMs: 700, probability: 0.5 }]],
    [
      'hangs, and does the work when nobody waits for it any more',
      [{ delayMs: 4_000, times: 5, match: writes }],
    ],
    [
      'does all of it at once',
      [
        { kind: 'requests', retryAfterSeconds: 1, probability: 0.15, match: writes },
        { dropConnection: true, afterCommit: true, probability: 0.15, match: writes },
        { kind: 'sqlDeadlock', probability: 0.1, match: writes },
        { status: 502, probability: 0.1 },
      ],
    ],
  ])(
    'that %s still gets every lead exactly once',
    async (what, rules) => {
      const run = what.replaceAll(/[^a-z]/g, '-');
      await world.sim('POST', 'faults', { rules });
      for (let wave = 0; wave < 4; wave += 1) await send(30, `${run}-${wave}`);
      await world.untilDelivered(110_000);
      await world.sim('DELETE', 'faults');
      for (let wave = 0; wave < 4; wave += 1) await exactlyOnce(30, `${run}-${wave}`);
      expect((await world.status()).deadLetters.count).toBe(0);
    },
    180_000,
  );

  it('gets nothing before the time that it asked for is over', async () => {
    await world.sim('POST', 'faults', {
      rules: [{ kind: 'requests', retryAfterSeconds: 4, times: 1, match: writes }],
    });
    // One lead alone is one call after the other: nothing is on its way when the refusal comes.
    await send(1, 'first');
    const log = async () => ((await world.sim('GET', 'requests')) as { log: readonly RequestEntry[] }).log;
    await eventually(log, (entries) => entries.some(({ status }) => status === 429));
    await send(40, 'retry-after');
    await world.untilDelivered();
    const entries = await log();
    const refused = entries.find(({ status }) => status === 429);
    expect(refused?.retryAfterSeconds).toBe(4);
    const overAt = (refused?.endedAt ?? 0) + 4_000;
    expect(entries.filter(({ at }) => at > (refused?.endedAt ?? 0) && at < overAt)).toEqual([]);
    await exactlyOnce(1, 'first');
    await exactlyOnce(40, 'retry-after');
  }, 60_000);

  it('that is out keeps no lead from being acknowledged, and gets them all afterwards', async () => {
    const spentMs = { healthy: [] as number[], out: [] as number[] };
    const sendAndMeasure = async (state: keyof typeof spentMs, block: number) => {
      for (let index = 0; index < acknowledgements; index += 1) {
        const before = performance.now();
        const { status } = await world.sendLead(payloadOf(index, `${state}-${block}`));
        spentMs[state].push(performance.now() - before);
        expect(status).toBe(202);
      }
    };
    for (let block = 0; block < 4; block += 1) {
      await world.sim('DELETE', 'faults');
      await world.untilDelivered();
      await sendAndMeasure('healthy', block);
      await world.sim('POST', 'faults', { rules: [{ dropConnection: true }] });
      await sendAndMeasure('out', block);
      expect((await world.status()).inbox.depth).toBeGreaterThanOrEqual(acknowledgements);
    }
    await world.sim('DELETE', 'faults');
    await world.untilDelivered();
    for (let block = 0; block < 4; block += 1)
      for (const state of ['healthy', 'out']) await exactlyOnce(acknowledgements, `${state}-${block}`);
    const ratio = (share: number) =>
      (percentile(spentMs.out, share) / percentile(spentMs.healthy, share)).toFixed(2);
    process.stdout.write(
      `acknowledged while Dataverse is out / while it is well, ${4 * acknowledgements} leads each: p50 ${ratio(0.5)}, p99 ${ratio(0.99)}\n`,
    );
  }, 600_000);
});
