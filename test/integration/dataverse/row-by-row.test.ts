import type { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import {
  batch,
  batchRequests,
  noContent,
  refuse,
  startScripted,
  type Script,
  type Scripted,
} from './scripted-server';

const guid = (n: number) => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;

let server: Scripted;
afterEach(() => server.stop());

async function start(script: Script) {
  server = await startScripted(script);
  return createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000 });
}

describe('row by row', () => {
  test('a fault that is not one of single rows refuses the whole', async () => {
    const dataverse = await start((reply) => batch(reply, [{ status: 204 }, { status: 500 }]));
    await expect(dataverse.createEach('lead', [{ subject: 'a' }, { subject: 'b' }])).rejects.toMatchObject({
      family: 'transient',
      scope: 'environment',
      status: 500,
    });
  });

  test('one request writes all, a refused row holds up no other, and outcomes come in order', async () => {
    const dataverse = await start((reply) =>
      batch(reply, [
        { status: 204, headers: { 'OData-EntityId': `${server.url}/api/data/v9.2/leads(${guid(1)})` } },
        {
          status: 400,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ error: { code: '0x80044331', message: 'Jane Doe' } }),
        },
        {
          status: 500,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ error: { code: '0x80040265', message: 'Jane Doe' } }),
        },
        { status: 204, headers: { 'OData-EntityId': `${server.url}/api/data/v9.2/leads(${guid(4)})` } },
      ]),
    );
    await expect(
      dataverse.createEach(
        'lead',
        ['a', 'b', 'c', 'd'].map((subject) => ({ subject })),
      ),
    ).resolves.toEqual([
      { kind: 'done', id: guid(1) },
      {
        kind: 'failed',
        error: expect.objectContaining({
          code: '0x80044331',
          scope: 'row',
          family: 'input',
        }) as DataverseError,
      },
      {
        kind: 'failed',
        error: expect.objectContaining({
          code: '0x80040265',
          scope: 'row',
          family: 'permanent',
        }) as DataverseError,
      },
      { kind: 'done', id: guid(4) },
    ]);
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '$batch' });
    expect(request?.headers['prefer']).toBe('odata.continue-on-error');
    expect(request?.body).not.toContain('changeset');
    expect(batchRequests(request?.body ?? '').map(({ line, body }) => [line, body])).toEqual(
      ['a', 'b', 'c', 'd'].map((subject) => ['POST leads', `{"subject":"${subject}"}`]),
    );
  });

  test('an update never creates, and keeps to the row version where one is given', async () => {
    const dataverse = await start((reply) =>
      batch(reply, [{ status: 204 }, { status: 412, body: '{"error":{"code":"0x80060882","message":""}}' }]),
    );
    const rows = [1, 2].map((n) => ({ leadid: guid(n), telephone1: `${n}` }));
    await expect(dataverse.updateEach('lead', rows, ['W/"7"', 'W/"8"'])).resolves.toMatchObject([
      { kind: 'done' },
      { kind: 'failed', error: { code: '0x80060882' } },
    ]);
    await dataverse.updateEach('lead', rows);
    expect(
      server.requests.map(({ body }) =>
        batchRequests(body).map(({ line, head, body: text }) => [
          line,
          /If-Match: (.*)/.exec(head)?.[1],
          text,
        ]),
      ),
    ).toEqual([
      [
        [`PATCH leads(${guid(1)})`, 'W/"7"', '{"telephone1":"1"}'],
        [`PATCH leads(${guid(2)})`, 'W/"8"', '{"telephone1":"2"}'],
      ],
      [
        [`PATCH leads(${guid(1)})`, '*', '{"telephone1":"1"}'],
        [`PATCH leads(${guid(2)})`, '*', '{"telephone1":"2"}'],
      ],
    ]);
  });

  test('an upsert goes to the key and creates where it is missing', async () => {
    const dataverse = await start((reply) =>
      batch(reply, [
        {
          status: 204,
          headers: { 'OData-EntityId': "https://x/api/data/v9.2/mpl_leadtouches(mpl_touchkey='a')" },
        },
      ]),
    );
    await expect(
      dataverse.upsertEach('mpl_leadtouch', 'mpl_touchkey', [{ key: 'a', row: { mpl_name: 'x' } }]),
    ).resolves.toEqual([{ kind: 'done' }]);
    const [part] = batchRequests(server.requests[0]?.body ?? '');
    expect(part).toMatchObject({ line: "PATCH mpl_leadtouches(mpl_touchkey='a')", body: '{"mpl_name":"x"}' });
    expect(part?.head).not.toContain('If-');
  });

  test('more than a thousand rows go in several requests', async () => {
    const dataverse = await start((reply, { body }) =>
      batch(
        reply,
        batchRequests(body).map(() => ({ status: 204 })),
      ),
    );
    const rows = Array.from({ length: 1_001 }, (_, n) => ({ subject: `${n}` }));
    await expect(dataverse.createEach('lead', rows)).resolves.toHaveLength(1_001);
    expect(server.requests.map(({ body }) => batchRequests(body).length)).toEqual([1_000, 1]);
  });

  test('calls at the same time keep their rows apart', async () => {
    const dataverse = await start((reply, { body }) =>
      batch(
        reply,
        batchRequests(body).map((part) => ({
          status: 204,
          headers: { 'OData-EntityId': `x(${guid(Number(/\d+/.exec(part.body)?.[0]))})` },
        })),
      ),
    );
    const calls = Array.from({ length: 20 }, (_, call) => [3 * call, 3 * call + 1, 3 * call + 2]);
    const outcomes = await Promise.all(
      calls.map((numbers) =>
        dataverse.createEach(
          'lead',
          numbers.map((n) => ({ subject: `${n}` })),
        ),
      ),
    );
    expect(outcomes).toEqual(calls.map((numbers) => numbers.map((n) => ({ kind: 'done', id: guid(n) }))));
  });

  test('a batch that is throttled as a whole is sent again', async () => {
    const dataverse = await start((reply, _, index) =>
      index === 0
        ? refuse(reply, 429, '0x80072322', { 'Retry-After': '0' })
        : batch(reply, [{ status: 204 }]),
    );
    await expect(dataverse.createEach('lead', [{ subject: 'a' }])).resolves.toEqual([{ kind: 'done' }]);
    expect(server.requests).toHaveLength(2);
  });
});

describe('delete', () => {
  test.each<[string, Script]>([
    ['is done', (reply) => noContent(reply)],
    ['is fine when the row is gone already', (reply) => refuse(reply, 404, '0x80040217')],
  ])('%s', async (_, script) => {
    const dataverse = await start(script);
    await expect(dataverse.delete('lead', guid(1))).resolves.toBeUndefined();
    expect(server.requests[0]).toMatchObject({ method: 'DELETE', path: `leads(${guid(1)})` });
  });

  test('tells what was refused', async () => {
    const dataverse = await start((reply) => refuse(reply, 403, '0x80048306'));
    await expect(dataverse.delete('lead', guid(1))).rejects.toMatchObject({
      family: 'permanent',
      scope: 'row',
    });
  });
});
