import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import { batch, json, refuse, startScripted, type Script, type Scripted } from './scripted-server';

const who = { UserId: 'u', BusinessUnitId: 'b', OrganizationId: 'o' };
const timeoutMs = 300;

let server: Scripted;
afterEach(() => server.stop());

async function start(script: Script) {
  server = await startScripted(script);
  return createDataverse({ url: server.url, auth: 'none', timeoutMs });
}

const transient = { name: 'DataverseError', family: 'transient', scope: 'environment' };

describe('a service in trouble', () => {
  test.each<[string, Script, object]>([
    ['hangs', () => undefined, { code: 'timeout', status: 0 }],
    [
      'sends its answer a byte at a time without end',
      (reply) => {
        reply.writeHead(200, { 'Content-Type': 'application/json' }).write('{"value":[');
        const drip = setInterval(() => reply.write(' '), 20);
        reply.once('close', () => clearInterval(drip));
      },
      { code: 'timeout', status: 0 },
    ],
    [
      'cuts the connection without an answer',
      (reply) => reply.socket?.destroy(),
      { code: 'ECONNRESET', status: 0 },
    ],
    [
      'cuts the connection in the middle of its answer',
      (reply) =>
        reply
          .writeHead(200, { 'Content-Type': 'application/json' })
          .write('{"value":[', () => reply.socket?.destroy()),
      { code: 'ECONNRESET', status: 0 },
    ],
    [
      'is replaced by a gateway with a page',
      (reply) => reply.writeHead(503, { 'Content-Type': 'text/html' }).end('<html>Jane</html>'),
      { code: 'http-503', status: 503 },
    ],
    ['has a deadlock', (reply) => refuse(reply, 500, '0x80044150'), { code: '0x80044150', status: 500 }],
    [
      'answers with a sign-in page',
      (reply) => reply.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>{</html>'),
      { code: 'unreadable', status: 200 },
    ],
    [
      'answers with half an object',
      (reply) => reply.writeHead(200, { 'Content-Type': 'application/json' }).end('{"value":[{'),
      { code: 'unreadable', status: 200 },
    ],
    ['answers with nothing', (reply) => reply.writeHead(200).end(), { code: 'unreadable', status: 200 }],
  ])('that %s is reported within the deadline and asked once only', async (_, script, facts) => {
    const dataverse = await start(script);
    const began = performance.now();
    const asked = dataverse.retrieveByKey('lead', {
      select: ['subject'],
      column: 'mpl_leadkey',
      values: ['a'],
    });
    await expect(asked).rejects.toMatchObject({ ...transient, ...facts });
    await expect(asked).rejects.not.toThrow(/Jane/);
    expect(performance.now() - began).toBeLessThan(timeoutMs * 5);
    expect(server.requests).toHaveLength(1);
  });

  test('that refuses the connection is reported', async () => {
    const dataverse = await start(() => undefined);
    await server.stop();
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ ...transient, code: 'ECONNREFUSED' });
  });

  test('gives up its place after each fault, so that later calls go through', async () => {
    const dataverse = await start((reply, _, index) =>
      index < 12 ? reply.socket?.destroy() : json(reply, 200, who),
    );
    const faults = await Promise.allSettled(Array.from({ length: 12 }, () => dataverse.whoAmI()));
    expect(faults.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(dataverse.whoAmI()).resolves.toMatchObject({ userId: 'u' });
  });

  test('a write that is answered 200 with a page is not taken for done', async () => {
    const dataverse = await start((reply) =>
      reply.writeHead(200, { 'Content-Type': 'text/html' }).end('<html></html>'),
    );
    await expect(dataverse.createMultiple('lead', [{ subject: 'x' }])).rejects.toMatchObject({
      code: 'unreadable',
    });
    await expect(dataverse.updateMultiple('lead', [{ leadid: '1', subject: 'x' }])).rejects.toMatchObject({
      code: 'unreadable',
    });
    await expect(
      dataverse.upsertEach('mpl_leadtouch', 'mpl_touchkey', [{ key: 'a', row: {} }]),
    ).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('a batch with a part less than it had requests is not taken for done', async () => {
    const dataverse = await start((reply) => batch(reply, [{ status: 204 }]));
    await expect(dataverse.createEach('lead', [{ subject: 'a' }, { subject: 'b' }])).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});

describe('what customers may have typed', () => {
  test.each([
    ['--batchresponse_x'],
    ['--changesetresponse_x'],
    ['HTTP/1.1 500'],
    ['2026-01-31T12:00:00+02:00'],
    ['2026-02-31T12:00:00Z'],
    ['}{"error":{}}'],
    ['\u2028 \ud83d\ude00 é'],
  ])('%j comes back as it is', async (companyname) => {
    const dataverse = await start((reply) => json(reply, 200, { value: [{ companyname }] }));
    const rows = await dataverse.retrieveByKey('lead', {
      select: ['companyname'],
      column: 'mpl_leadkey',
      values: ['a'],
    });
    expect(rows).toEqual([{ companyname }]);
  });
});
