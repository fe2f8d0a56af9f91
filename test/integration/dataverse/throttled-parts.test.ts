import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import type { DataverseEvent } from '../../../functions/dataverse/dataverse-event';
import { batch, startScripted, type Script, type Scripted } from './scripted-server';

const tooMany = '0x80072322';

let server: Scripted;
afterEach(() => server.stop());

async function start(script: Script) {
  server = await startScripted(script);
  const events: DataverseEvent[] = [];
  const dataverse = createDataverse(
    { url: server.url, auth: 'none', timeoutMs: 5_000 },
    { log: (event) => events.push(event) },
  );
  return { dataverse, events };
}

describe('a wait that a part of a batch asks for', () => {
  const asking = (status: number, seconds: number, code = tooMany) => ({
    ...{ status, headers: { 'Retry-After': String(seconds) } },
    body: JSON.stringify({ error: { code, message: '' } }),
  });
  const rows = [{ subject: 'a' }, { subject: 'b' }, { subject: 'c' }];

  test('holds every call, as long as the longest one says, and is told once', async () => {
    const { dataverse, events } = await start((reply) =>
      batch(reply, [{ status: 204 }, asking(429, 60), asking(429, 300)]),
    );
    const before = Date.now();
    await expect(dataverse.createEach('lead', rows)).rejects.toMatchObject({
      ...{ family: 'transient', scope: 'environment', status: 429, retryAfterMs: 300_000 },
    });
    expect(dataverse.throttledUntil).toBeGreaterThanOrEqual(before + 300_000);
    expect(events).toMatchObject([{ event: 'dataverse-throttled', code: tooMany, waitMs: 300_000 }]);
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ code: 'throttled' });
    expect(server.requests).toHaveLength(1);
  });

  test('counts with a 503 of one row too, which fails alone', async () => {
    const { dataverse } = await start((reply) =>
      batch(reply, [{ status: 204 }, asking(503, 60, '0x80040216'), { status: 204 }]),
    );
    const before = Date.now();
    const outcomes = await dataverse.createEach('lead', rows);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'failed', 'done']);
    expect(dataverse.throttledUntil).toBeGreaterThanOrEqual(before + 60_000);
  });

  test('counts in a change set', async () => {
    const { dataverse } = await start((reply) => batch(reply, [asking(429, 60)]));
    const update = {
      row: { leadid: '5b1c7f52-0000-4000-8000-000000000001' },
      version: 'W/"1"',
      state: 1,
      reason: 3,
      tag: 'x',
    };
    await expect(dataverse.updateClosedRow('lead', update)).rejects.toMatchObject({ retryAfterMs: 60_000 });
    expect(dataverse.throttledUntil).toBeGreaterThan(Date.now());
  });
});
