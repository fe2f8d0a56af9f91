import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { eventually } from '../world/eventually';
import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import type { RequestEntry } from '../world/request-entry';
import { startHost, type FurtherHost } from '../world/start-host';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

const leadCount = 300;
const writes = { method: ['POST', 'PATCH'] };

describe('three hosts on the same storage and the same Dataverse', () => {
  let world: LeadWorld;
  let others: readonly FurtherHost[] = [];
  let urls: readonly string[] = [];

  beforeAll(async () => {
    world = await startLeadWorld();
    others = [await startHost(world), await startHost(world)];
    urls = [world.functionsUrl, ...others.map(({ url }) => url)];
  });
  afterAll(async () => {
    for (const host of others) await host.kill();
    await world.stop();
  });

  const post = async (url: string, payload: unknown): Promise<boolean> => {
    const response = await fetch(`${url}/api/leads`, {
      method: 'POST',
      headers: { 'x-functions-key': world.functionKey },
      body: JSON.stringify(payload),
    }).catch(() => undefined);
    return response?.status === 202;
  };
  const state = () =>
    TableClient.fromConnectionString(world.storage, 'LeadState', { allowInsecureConnection: true });
  const heldShards = async (): Promise<number> => {
    let held = 0;
    const queryOptions = { filter: "PartitionKey eq 'lease' and owner ne ''" };
    for await (const row of state().listEntities({ queryOptions }))
      if (/^\d/.test(row.rowKey ?? '')) held += 1;
    return held;
  };

  it('share the work', async () => {
    const logs = [
      () => readFileSync(join(world.dataFolder, 'logs', 'functions.log'), 'utf8'),
      ...others.map(({ output }) => output),
    ];
    const delivered = () => logs.filter((log) => log().includes('"outcome":"lead-created"')).length;
    let wave = 0;
    await eventually(
      async () => {
        wave += 1;
        await Promise.all(
          Array.from({ length: 24 }, (_, index) =>
            post(urls[index % 3] ?? '', payloadOf(index, `share-${wave}`)),
          ),
        );
        // A host keeps its shards as long as leads come, so that each wave is waited for.
        await world.untilDelivered();
        return delivered();
      },
      (hosts) => hosts === 3,
      { withinMs: 90_000 },
    );
    const leads = await world.leads();
    for (let each = 1; each <= wave; each += 1)
      expect(notExactlyOnce(leads, 24, `share-${each}`)).toEqual([]);
  }, 120_000);

  it('all keep the Retry-After that one of them was given', async () => {
    await world.sim('DELETE', 'requests');
    await world.sim('POST', 'faults', {
      rules: [{ kind: 'requests', retryAfterSeconds: 6, times: 1, match: writes }],
    });
    await post(world.functionsUrl, payloadOf(0, 'agreed'));
    await eventually(
      () =>
        state()
          .getEntity('dataverse', 'throttle')
          .catch(() => undefined),
      (told) => told?.['waitMs'] === 6_000,
    );
    const toldAt = Date.now();
    for (let index = 1; index < 40; index += 1)
      expect(await post(urls[index % 3] ?? '', payloadOf(index, 'agreed'))).toBe(true);
    await world.untilDelivered();
    const { log } = (await world.sim('GET', 'requests')) as { log: readonly RequestEntry[] };
    const refused = log.find(({ status }) => status === 429);
    const overAt = (refused?.endedAt ?? 0) + 6_000;
    expect(toldAt).toBeLessThan(overAt);
    expect(log.filter(({ at }) => at > toldAt && at < overAt)).toEqual([]);
    expect(notExactlyOnce(await world.leads(), 40, 'agreed')).toEqual([]);
  }, 60_000);

  it('deliver every lead once, also when one of them is killed meanwhile', async () => {
    let next = 0;
    const sender = async (): Promise<void> => {
      while (next < leadCount) {
        const index = next;
        next += 1;
        if (index === leadCount / 2) void others[0]?.kill();
        // The same wish at two hosts at once, and another one at the third.
        for (const [host, action] of ['PLT', 'PLT', 'INS'].entries()) {
          const payload = payloadOf(index, 'scale', { actionCode: action });
          let sent = false;
          for (let attempt = 0; !sent; attempt += 1)
            sent = await post(urls[(index + host + attempt) % 3] ?? '', payload);
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, sender));
    await world.untilDelivered(120_000);
    expect(notExactlyOnce(await world.leads(), leadCount, 'scale', 2)).toEqual([]);
  }, 240_000);

  it('take over the shards of one that is killed while it delivers', async () => {
    const host = others[1]!;
    const survivor = world.processIds().functions;
    // Alone in the world it takes all shards, and Dataverse keeps it busy with them.
    process.kill(survivor, 'SIGSTOP');
    try {
      await world.sim('POST', 'faults', { rules: [{ delayMs: 5_000, match: writes }] });
      for (let index = 0; index < 40; index += 1) await post(host.url, payloadOf(index, 'orphan'));
      await eventually(heldShards, (held) => held > 4);
      await host.kill();
      await world.sim('DELETE', 'faults');
    } finally {
      process.kill(survivor, 'SIGCONT');
    }
    expect(await heldShards()).toBeGreaterThan(4);
    await world.runNow('retry-stuck');
    // A lease of 10 s after the first look, and the look that finds it over.
    await eventually(heldShards, (held) => held === 0, { withinMs: 30_000 });
    await world.untilDelivered();
    expect(notExactlyOnce(await world.leads(), 40, 'orphan')).toEqual([]);
  }, 120_000);
});
