import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { eventually } from '../world/eventually';
import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import type { RequestEntry } from '../world/request-entry';
import { startHost, type FurtherHost } from '../world/start-host';
import { startLeadWorld, type Lead, type LeadWorld } from '../world/world-of-leads';

const preload = [join(__dirname, '../world/shifted-clock.cjs')];
const minuteMs = 60_000;
const writes = { method: ['POST', 'PATCH'] };

describe('clocks that differ', () => {
  let world: LeadWorld;
  let hosts: readonly FurtherHost[] = [];
  beforeAll(async () => {
    world = await startLeadWorld();
    // Storage, Dataverse and one host have the right time; the others are ten minutes ahead and behind.
    hosts = await Promise.all(
      ['10', '-10'].map((minutes) => startHost(world, { env: { CLOCK_OFFSET_MINUTES: minutes }, preload })),
    );
  });
  afterAll(async () => {
    for (const host of hosts) await host.kill();
    await world.stop();
  });
  beforeEach(() => world.sim('POST', 'reset'));

  const sendToAll = async (count: number, run: string): Promise<void> => {
    const urls = [world.functionsUrl, ...hosts.map(({ url }) => url)];
    const statuses = await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const response = await fetch(`${urls[index % 3]}/api/leads`, {
          method: 'POST',
          headers: { 'x-functions-key': world.functionKey },
          body: JSON.stringify(payloadOf(index, run)),
        });
        return response.status;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([202]));
  };
  const leadsOf = async (count: number, run: string): Promise<readonly Lead[]> => {
    await world.untilDelivered(120_000);
    const leads = await world.leads();
    expect(notExactlyOnce(leads, count, run)).toEqual([]);
    return leads;
  };

  it('by ten minutes between hosts lose and double nothing, also while Dataverse refuses now and then', async () => {
    await world.sim('POST', 'faults', {
      rules: [
        { kind: 'requests', retryAfterSeconds: 1, probability: 0.2, match: writes },
        { dropConnection: true, afterCommit: true, probability: 0.2, match: writes },
      ],
    });
    for (let wave = 0; wave < 3; wave += 1) await sendToAll(30, `skewed-${wave}`);
    for (let wave = 0; wave < 3; wave += 1) await leadsOf(30, `skewed-${wave}`);
    expect((await world.status()).deadLetters.count).toBe(0);
  }, 180_000);

  it.each([
    ['ten minutes ahead', () => Date.now() + 10 * minuteMs],
    ['ten minutes behind', () => Date.now() - 10 * minuteMs],
    ['in the hour that a summer begins with', () => Date.parse('2026-03-29T00:59:58Z')],
    ['in the hour that comes twice', () => Date.parse('2026-10-25T00:59:58Z')],
    ['at the beginning of a leap day', () => Date.parse('2028-02-28T23:59:58Z')],
    ['at the end of a leap day', () => Date.parse('2028-02-29T23:59:58Z')],
    ['at the turn of a year', () => Date.parse('2026-12-31T23:59:58Z')],
  ])(
    'of Dataverse %s change nothing: leads arrive once',
    async (what, nowMs) => {
      const run = what.replaceAll(' ', '-');
      const startedMs = nowMs();
      await world.sim('POST', 'clock', { now: new Date(startedMs).toISOString() });
      await sendToAll(12, run);
      for (const lead of await leadsOf(12, run))
        expect(Date.parse(String(lead['createdon']))).toBeGreaterThanOrEqual(startedMs - 1_000);
    },
    60_000,
  );

  it('keep the time that Dataverse asked for all the same', async () => {
    await world.sim('POST', 'faults', {
      rules: [{ kind: 'requests', retryAfterSeconds: 4, times: 1, match: writes }],
    });
    const [ahead] = hosts;
    await fetch(`${ahead?.url}/api/leads`, {
      method: 'POST',
      headers: { 'x-functions-key': world.functionKey },
      body: JSON.stringify(payloadOf(0, 'asked')),
    });
    const state = TableClient.fromConnectionString(world.storage, 'LeadState', {
      allowInsecureConnection: true,
    });
    await eventually(
      () => state.getEntity('dataverse', 'throttle').catch(() => undefined),
      (told) => told?.['waitMs'] === 4_000,
    );
    const toldAt = Date.now();
    await leadsOf(1, 'asked');
    const { log } = (await world.sim('GET', 'requests')) as { log: readonly RequestEntry[] };
    const refused = log.find(({ status }) => status === 429);
    const overAt = (refused?.endedAt ?? 0) + 4_000;
    expect(toldAt).toBeLessThan(overAt);
    expect(log.filter(({ at }) => at > toldAt && at < overAt)).toEqual([]);
  }, 60_000);
});
