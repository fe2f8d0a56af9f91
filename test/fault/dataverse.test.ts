import { eventually } from '../world/eventually';
import { emailOf, payloadOf } from '../world/lead-payloads';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Writes only: a read that fails is repeated without a trace. */
const writes = { method: ['POST', 'PATCH'] };

interface Entry {
  readonly at: number;
  readonly endedAt: number;
  readonly status: number;
  readonly retryAfterSeconds?: number;
}

describe('a Dataverse that misbehaves', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());
  beforeEach(() => world.sim('POST', 'reset'));

  const send = async (count: number, run: string) => {
    const answers = await Promise.all(
      Array.from({ length: count }, (_, index) => world.sendLead(payloadOf(index, run))),
    );
    expect(answers.every(({ status }) => status === 202)).toBe(true);
  };
  const exactlyOnce = async (count: number, run: string) => {
    const leads = await world.leads();
    const wrong = Array.from({ length: count }, (_, index) =>
      leads.filter((lead) => lead['emailaddress1'] === emailOf(index, run)),
    ).filter(
      (found) =>
        found.length !== 1 || found[0]?.mpl_lead_leadtouch.length !== 1 || found[0]['mpl_touchcount'] !== 1,
    );
    expect(wrong).toEqual([]);
  };

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
    await send(40, 'retry-after');
    await world.untilDelivered();
    const { log } = (await world.sim('GET', 'requests')) as { log: readonly Entry[] };
    const refused = log.find(({ status }) => status === 429);
    expect(refused?.retryAfterSeconds).toBe(4);
    // What the host sent before it had read the refusal was on its way already.
    const onTheirWayMs = 250;
    const sinceRefusalMs = log.map(({ at }) => at - (refused?.endedAt ?? 0));
    expect(sinceRefusalMs.filter((ms) => ms > onTheirWayMs && ms < 4_000)).toEqual([]);
    await exactlyOnce(40, 'retry-after');
  }, 60_000);

  it('that is out for a while keeps no lead from being acknowledged, and gets them all afterwards', async () => {
    await world.sim('POST', 'faults', { rules: [{ dropConnection: true }] });
    for (let wave = 0; wave < 5; wave += 1) {
      await send(20, `outage-${wave}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    await eventually(world.status, ({ inbox }) => inbox.depth === 100);
    await world.sim('DELETE', 'faults');
    await world.untilDelivered();
    for (let wave = 0; wave < 5; wave += 1) await exactlyOnce(20, `outage-${wave}`);
  }, 120_000);
});
