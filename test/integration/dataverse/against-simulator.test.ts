import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { createSimulator } from '../../../local/simulator/create-simulator';

type Listening = Awaited<ReturnType<ReturnType<typeof createSimulator>['serve']>>;

const leadCount = 450;
const key = (n: number) => `${'abcdefgh'.repeat(4)}-${String(n).padStart(6, '0')}`;
const lead = (n: number) => ({
  mpl_leadkey: key(n),
  subject: `Offer ${n}`,
  lastname: 'Müller',
  mpl_receivedon: '2026-01-31T12:00:00Z',
});

let listening: Listening;
let dataverse: Dataverse;

beforeEach(async () => {
  listening = await createSimulator().serve();
  dataverse = createDataverse({ url: listening.url, auth: 'none', timeoutMs: 10_000 });
});
afterEach(() => listening.close());

const control = (path: string, body: unknown) =>
  fetch(`${listening.url}/_sim/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Recorded {
  readonly at: number;
  readonly endedAt: number;
  readonly operation: string;
}

async function recorded(): Promise<readonly Recorded[]> {
  const answer = (await (await fetch(`${listening.url}/_sim/requests`)).json()) as { log: Recorded[] };
  return answer.log;
}

describe('against the simulated environment', () => {
  test('nothing is missing', async () => {
    await expect(dataverse.whoAmI()).resolves.toMatchObject({ userId: expect.any(String) as string });
    await expect(dataverse.checkEnvironment()).resolves.toEqual([]);
  });

  test('leads and touches are written by bulk messages and read again, as text throughout', async () => {
    const keys = Array.from({ length: leadCount }, (_, n) => key(n));
    const ids = await dataverse.createMultiple(
      'lead',
      keys.map((_, n) => lead(n)),
    );
    await dataverse.updateMultiple(
      'lead',
      ids.map((leadid, n) => ({ leadid, jobtitle: `Job ${n}` })),
    );
    const touches = ids.map((id, n) => ({
      key: `t-${key(n)}`,
      row: {
        mpl_name: `Touch ${n}`,
        mpl_touchedon: '2026-01-31T12:00:00Z',
        'mpl_LeadId@odata.bind': `/leads(${id})`,
      },
    }));
    await dataverse.upsertMultiple('mpl_leadtouch', 'mpl_touchkey', touches);
    await dataverse.upsertMultiple('mpl_leadtouch', 'mpl_touchkey', touches);

    const select = ['leadid', 'mpl_leadkey', 'lastname', 'jobtitle', 'mpl_receivedon'];
    const rows = await dataverse.retrieveByKey('lead', {
      select,
      column: 'mpl_leadkey',
      values: [...keys, 'nobody'],
    });
    expect(rows).toHaveLength(leadCount);
    expect(rows.find((row) => row['leadid'] === ids[7])).toEqual({
      '@odata.etag': expect.stringMatching(/^W\/"\d+"$/) as string,
      leadid: ids[7],
      mpl_leadkey: key(7),
      lastname: 'Müller',
      jobtitle: 'Job 7',
      mpl_receivedon: '2026-01-31T12:00:00Z',
    });

    const values = ids.map((id) => `<value>${id}</value>`).join('');
    const found = await dataverse.fetchXml(
      'mpl_leadtouch',
      `<fetch><entity name="mpl_leadtouch"><attribute name="mpl_touchkey"/><attribute name="mpl_leadid"/><filter><condition attribute="mpl_leadid" operator="in">${values}</condition></filter></entity></fetch>`,
    );
    expect(new Map(found.map((row) => [row['_mpl_leadid_value'], row['mpl_touchkey']]))).toEqual(
      new Map(ids.map((id, n) => [id, `t-${key(n)}`])),
    );
    expect((await recorded()).map(({ operation }) => operation)).toEqual([
      'CreateMultiple',
      'UpdateMultiple',
      'UpsertMultiple',
      'UpsertMultiple',
      'Batch',
      'Batch',
    ]);
  });

  test('a bad row refuses the bulk message and, row by row, only itself', async () => {
    const rows = [lead(0), { ...lead(1), subject: 'x'.repeat(301) }, lead(2)];
    await expect(dataverse.createMultiple('lead', rows)).rejects.toMatchObject({
      family: 'input',
      scope: 'row',
      column: 'subject',
    });
    const outcomes = await dataverse.createEach('lead', rows);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'failed', 'done']);
    await expect(dataverse.createMultiple('lead', [lead(0)])).rejects.toMatchObject({
      code: '0x80060892',
      family: 'transient',
      scope: 'row',
    });
  });

  test('a row changed by somebody else is not changed by an update that knows the former version', async () => {
    const [leadid = ''] = await dataverse.createMultiple('lead', [lead(0)]);
    const query = { select: ['telephone1'], column: 'mpl_leadkey', values: [key(0)] };
    const [before] = await dataverse.retrieveByKey('lead', query);
    await dataverse.updateMultiple('lead', [{ leadid, telephone1: '+49 30 1234' }]);
    const version = before?.['@odata.etag'] as string;
    await expect(
      dataverse.updateEach('lead', [{ leadid, telephone1: '1' }], [version]),
    ).resolves.toMatchObject([{ kind: 'failed', error: { code: '0x80060882' } }]);
    await expect(dataverse.retrieveByKey('lead', query)).resolves.toMatchObject([
      { telephone1: '+49 30 1234' },
    ]);
    await expect(
      dataverse.updateEach('lead', [{ leadid: crypto.randomUUID(), telephone1: '1' }]),
    ).resolves.toMatchObject([{ kind: 'failed', error: { status: 404, scope: 'row' } }]);
  });

  test('upserts row by row create and update, and a deleted row may be deleted again', async () => {
    const touch = (mpl_name: string) => [{ key: 'a-b', row: { mpl_name } }];
    await expect(dataverse.upsertEach('mpl_leadtouch', 'mpl_touchkey', touch('one'))).resolves.toEqual([
      { kind: 'done' },
    ]);
    await expect(dataverse.upsertEach('mpl_leadtouch', 'mpl_touchkey', touch('two'))).resolves.toEqual([
      { kind: 'done' },
    ]);
    const query = { select: ['mpl_name'], column: 'mpl_touchkey', values: ['a-b'] };
    const rows = await dataverse.retrieveByKey('mpl_leadtouch', query);
    expect(rows).toMatchObject([{ mpl_name: 'two' }]);
    const id = rows[0]?.['mpl_leadtouchid'] as string;
    await dataverse.delete('mpl_leadtouch', id);
    await dataverse.delete('mpl_leadtouch', id);
    await expect(dataverse.retrieveByKey('mpl_leadtouch', query)).resolves.toEqual([]);
  });

  test('a missing privilege is named by the check and by the refusal', async () => {
    await control('privileges', { remove: ['prvCreateLead'] });
    await expect(dataverse.checkEnvironment()).resolves.toMatchObject([
      { kind: 'privilege', name: 'prvCreateLead' },
    ]);
    await expect(dataverse.createMultiple('lead', [lead(0)])).rejects.toMatchObject({
      family: 'permanent',
      scope: 'environment',
      message: expect.stringContaining('prvCreateLead') as string,
    });
  });

  test('an unknown column is for a person to mend, and is named', async () => {
    const refused = { family: 'permanent', scope: 'environment', column: 'mpl_nothing' };
    await expect(dataverse.createMultiple('lead', [{ mpl_nothing: 'x' }])).rejects.toMatchObject(refused);
    await expect(
      dataverse.retrieveByKey('lead', { select: ['mpl_nothing'], column: 'mpl_leadkey', values: ['a'] }),
    ).rejects.toMatchObject(refused);
  });

  test('an expired token under fifty calls is renewed once', async () => {
    await control('auth', { requireToken: true });
    let signIns = 0;
    const getToken = () =>
      Promise.resolve({ token: `token-${(signIns += 1)}`, expiresOnTimestamp: Date.now() + 3_600_000 });
    const signedIn = createDataverse(
      { url: listening.url, auth: 'managed-identity', timeoutMs: 10_000 },
      { createCredential: () => Promise.resolve({ getToken }) },
    );
    await signedIn.whoAmI();
    await control('faults', { rules: [{ status: 401, times: 4 }] });
    await Promise.all(Array.from({ length: 50 }, () => signedIn.whoAmI()));
    expect(signIns).toBe(2);
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ status: 401, family: 'permanent' });
  });

  test.each([
    ['a deadlock', { kind: 'sqlDeadlock' }, { code: '0x80044150', scope: 'environment' }],
    ['a gateway', { status: 503 }, { code: 'http-503', scope: 'environment' }],
    ['a lost answer', { dropConnection: true, afterCommit: true }, { status: 0, scope: 'environment' }],
  ])('%s is left to the caller, who reads again', async (_, rule, facts) => {
    await control('faults', { rules: [{ ...rule, match: { operation: 'CreateMultiple' }, times: 1 }] });
    await expect(dataverse.createMultiple('lead', [lead(0)])).rejects.toMatchObject({
      family: 'transient',
      ...facts,
    });
    expect((await recorded()).map(({ operation }) => operation)).toEqual(['CreateMultiple']);
  });

  test('after a 429 nothing arrives before its time is over', async () => {
    await control('faults', { rules: [{ kind: 'requests', retryAfterSeconds: 1, times: 1 }] });
    const first = dataverse.whoAmI();
    while (dataverse.throttledUntil === 0) await new Promise(setImmediate);
    await Promise.all([first, ...Array.from({ length: 8 }, () => dataverse.whoAmI())]);
    const [refused, ...others] = await recorded();
    expect(others).toHaveLength(9);
    for (const { at } of others) expect(at).toBeGreaterThanOrEqual((refused?.endedAt ?? 0) + 1_000);
  });
});
