import type { ServerResponse } from 'node:http';
import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import type { DataverseEvent } from '../../../functions/dataverse/dataverse-event';
import { json, noContent, refuse, startScripted, type Script, type Scripted } from './scripted-server';

const who = { UserId: 'u', BusinessUnitId: 'b', OrganizationId: 'o' };
const tooMany = '0x80072322';
const tooManyAtOnce = '0x80072326';

let server: Scripted;
afterEach(() => server.stop());

/** `time` runs a hundred times faster for the adapter, so that waits of seconds pass in a moment. */
async function start(script: Script, settings = {}) {
  server = await startScripted(script);
  const speed = 100;
  const origin = Date.now();
  const began = performance.now();
  const now = () => origin + (performance.now() - began) * speed;
  const events: DataverseEvent[] = [];
  const dataverse = createDataverse(
    { url: server.url, auth: 'none', timeoutMs: 5_000, ...settings },
    {
      now,
      random: () => 0.5,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / speed)),
      log: (event) => events.push(event),
    },
  );
  return { dataverse, events, now };
}

describe('429 with Retry-After', () => {
  test('nothing is sent by any call before the time is over, and then all succeed', async () => {
    const { dataverse } = await start((reply, _, index) =>
      index === 0 ? refuse(reply, 429, tooMany, { 'Retry-After': '20' }) : json(reply, 200, who),
    );
    const first = dataverse.whoAmI();
    await expect(first).resolves.toEqual({ userId: 'u', businessUnitId: 'b', organizationId: 'o' });
    const [refused, repeated] = server.requests;
    expect((repeated?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(199);
  });

  test('calls that begin during the wait are held as well', async () => {
    const { dataverse, now } = await start((reply, _, index) =>
      index === 0 ? refuse(reply, 429, tooMany, { 'Retry-After': '20' }) : json(reply, 200, who),
    );
    const first = dataverse.whoAmI();
    while (dataverse.throttledUntil === 0) await new Promise(setImmediate);
    expect(dataverse.throttledUntil).toBeGreaterThan(now());
    await Promise.all([first, ...Array.from({ length: 20 }, () => dataverse.whoAmI())]);
    const [refused, ...others] = server.requests;
    expect(others).toHaveLength(21);
    for (const { at } of others) expect(at - (refused?.at ?? 0)).toBeGreaterThanOrEqual(199);
  });

  test('a wait longer than 30 s is handed to the caller, and nothing more is sent', async () => {
    const { dataverse } = await start((reply) => refuse(reply, 429, tooMany, { 'Retry-After': '1,200' }));
    const refused = { family: 'transient', scope: 'environment', status: 429 };
    await expect(dataverse.whoAmI()).rejects.toMatchObject({
      ...refused,
      code: tooMany,
      retryAfterMs: expect.any(Number) as number,
    });
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ ...refused, code: 'throttled' });
    await expect(dataverse.createMultiple('lead', [{ subject: 'x' }])).rejects.toMatchObject({
      ...refused,
      retryAfterMs: expect.any(Number) as number,
    });
    expect(server.requests).toHaveLength(1);
  });

  test('as a date it is understood, too', async () => {
    const { dataverse, now } = await start((reply) =>
      refuse(reply, 429, tooMany, {
        Date: 'Sat, 31 Jan 2026 12:00:00 GMT',
        'Retry-After': 'Sat, 31 Jan 2026 12:05:00 GMT',
      }),
    );
    const before = now();
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ status: 429 });
    expect(dataverse.throttledUntil).toBeGreaterThanOrEqual(before + 300_000);
  });

  test('a wait learnt elsewhere holds every call', async () => {
    const { dataverse, now } = await start((reply) => json(reply, 200, who));
    dataverse.holdUntil(now() + 600_000);
    await expect(dataverse.whoAmI()).rejects.toMatchObject({
      code: 'throttled',
      retryAfterMs: expect.any(Number) as number,
    });
    expect(server.requests).toHaveLength(0);
  });

  test('a 503 that asks to wait is not repeated, but holds the calls after it', async () => {
    const { dataverse, now } = await start((reply) =>
      reply.writeHead(503, { 'Retry-After': '60', 'Content-Type': 'text/html' }).end('<html>'),
    );
    await expect(dataverse.whoAmI()).rejects.toMatchObject({
      family: 'transient',
      status: 503,
      retryAfterMs: 60_000,
    });
    expect(dataverse.throttledUntil).toBeGreaterThan(now());
    expect(server.requests).toHaveLength(1);
  });
});

describe('429 without Retry-After', () => {
  test('waits longer and longer, then succeeds', async () => {
    const { dataverse, events } = await start((reply, _, index) =>
      index < 3 ? refuse(reply, 429, tooMany) : noContent(reply),
    );
    await dataverse.updateMultiple('lead', [{ leadid: '1', subject: 'x' }]);
    expect(events.map(({ waitMs }) => waitMs)).toEqual([750, 1_500, 3_000]);
    expect(server.requests).toHaveLength(4);
  });

  test('gives up after six attempts and says how long to wait', async () => {
    const { dataverse } = await start((reply) => refuse(reply, 429, tooMany));
    await expect(dataverse.whoAmI()).rejects.toMatchObject({
      family: 'transient',
      code: tooMany,
      retryAfterMs: expect.any(Number) as number,
    });
    expect(server.requests).toHaveLength(6);
  });
});

describe('calls at once', () => {
  const slow = (reply: Parameters<Script>[0], headers = {}) =>
    setTimeout(() => json(reply, 200, who, headers), 20);
  const hundred = (ask: () => Promise<unknown>) => Promise.all(Array.from({ length: 100 }, ask));

  test('grow from few as answers arrive, and never open more sockets than may be in flight', async () => {
    const { dataverse } = await start((reply) => slow(reply), { maxSockets: 6 });
    await hundred(() => dataverse.whoAmI());
    expect(server.mostAtOnce()).toBe(6);
    expect(server.sockets()).toBeLessThanOrEqual(6);
  });

  test('follow what the service recommends', async () => {
    const { dataverse } = await start((reply) => slow(reply, { 'x-ms-dop-hint': '10' }));
    await hundred(() => dataverse.whoAmI());
    expect(server.mostAtOnce()).toBe(10);
    expect(server.sockets()).toBeLessThanOrEqual(10);
  });

  test('are exactly as many as one user may have, and not one more', async () => {
    const held: ServerResponse[] = [];
    const met = Promise.withResolvers<void>();
    let isOpen = false;
    const { dataverse } = await start(
      (reply, { path }, index) => {
        if (path === 'a-look') return noContent(reply);
        if (index === 0 || isOpen) return json(reply, 200, who, { 'x-ms-dop-hint': '1,000' });
        if (held.push(reply) === 52) met.resolve();
      },
      { maxSockets: 1_000 },
    );
    await dataverse.whoAmI();
    const all = hundred(() => dataverse.whoAmI());
    await met.promise;
    // Connections are accepted in their order: whatever was sent before this has arrived when it is answered.
    await fetch(`${server.url}/api/data/v9.2/a-look`);
    expect(held).toHaveLength(52);
    isOpen = true;
    for (const reply of held) json(reply, 200, who);
    await all;
    expect(server.requests).toHaveLength(102);
  });

  test('that are on their way when one is refused are the last until the time is over', async () => {
    const held: ServerResponse[] = [];
    const { dataverse } = await start((reply) => {
      if (held.length === 4) return json(reply, 200, who);
      if (held.push(reply) < 4) return;
      const [first, ...others] = held;
      if (first) refuse(first, 429, tooMany, { 'Retry-After': '20' });
      // The others are answered when the refusal has been read: nothing of theirs may start anything.
      void untilThrottled().then(() => others.forEach((other) => json(other, 200, who)));
    });
    const untilThrottled = async () => {
      while (dataverse.throttledUntil === 0) await new Promise(setImmediate);
    };
    await hundred(() => dataverse.whoAmI());
    const [, , , last, ...later] = server.requests;
    expect(later).toHaveLength(97);
    for (const { at } of later) expect(at - (last?.at ?? 0)).toBeGreaterThanOrEqual(199);
  });

  test('are halved when the service had too many', async () => {
    const { dataverse, events } = await start((reply, _, index) =>
      index === 8
        ? refuse(reply, 429, tooManyAtOnce, { 'Retry-After': '1' })
        : slow(reply, { 'x-ms-dop-hint': '16' }),
    );
    await dataverse.whoAmI();
    await hundred(() => dataverse.whoAmI());
    expect(events).toEqual([
      { event: 'dataverse-throttled', code: tooManyAtOnce, waitMs: 1_000, callsAtOnce: 8 },
    ]);
  });
});
