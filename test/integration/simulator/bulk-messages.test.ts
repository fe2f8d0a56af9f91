import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf, type SimulatedService } from './simulated-service';

const { service } = serviceForFile();

const type = 'Microsoft.Dynamics.CRM.lead';
const keyed = (key: string, row: object = {}): object => ({
  '@odata.type': type,
  '@odata.id': `leads(mpl_leadkey='${key}')`,
  ...row,
});
const bulk = (message: string, targets: readonly object[]): ReturnType<SimulatedService['api']> =>
  service.api('POST', `leads/Microsoft.Dynamics.CRM.${message}`, { body: { Targets: targets } });
const subjects = async (): Promise<unknown[]> =>
  rowsOf(await service.api('GET', 'leads?$select=subject')).map(({ subject }) => subject);

describe('CreateMultiple', () => {
  it('answers 200 with ids in the order of the targets', async () => {
    const answer = await bulk(
      'CreateMultiple',
      ['A', 'B', 'C'].map((subject) => ({ '@odata.type': type, subject })),
    );
    expect(answer.status).toBe(200);
    expect(answer.json['@odata.context']).toMatch(/#Microsoft\.Dynamics\.CRM\.CreateMultipleResponse$/);
    const found = await Promise.all(
      (answer.json.Ids as string[]).map(
        async (id) => (await service.api('GET', `leads(${id})?$select=subject`)).json.subject,
      ),
    );
    expect(found).toEqual(['A', 'B', 'C']);
  });

  it('makes none when one is bad', async () => {
    const answer = await bulk('CreateMultiple', [
      { '@odata.type': type, subject: 'A' },
      { '@odata.type': type, subject: 'x'.repeat(301) },
    ]);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '0x80044331']);
    expect(await subjects()).toEqual([]);
  });

  it('makes none when two targets have the same key', async () => {
    const answer = await bulk('CreateMultiple', [
      { '@odata.type': type, mpl_leadkey: 'a' },
      { '@odata.type': type, mpl_leadkey: 'A' },
    ]);
    expect([answer.status, errorOf(answer).code]).toEqual([412, '0x80060892']);
    expect(await subjects()).toEqual([]);
  });

  it('takes 1000 rows at once', async () => {
    const targets = Array.from({ length: 1000 }, (_, n) => ({ '@odata.type': type, mpl_leadkey: `k${n}` }));
    expect((await bulk('CreateMultiple', targets)).json.Ids).toHaveLength(1000);
  });
});

describe('UpdateMultiple', () => {
  it('answers 204 and changes rows by id', async () => {
    const { Ids: ids } = (
      await bulk('CreateMultiple', [
        { '@odata.type': type, subject: 'A' },
        { '@odata.type': type, subject: 'B' },
      ])
    ).json;
    const answer = await bulk(
      'UpdateMultiple',
      (ids as string[]).map((leadid) => ({ '@odata.type': type, leadid, subject: 'C' })),
    );
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await subjects()).toEqual(['C', 'C']);
  });

  it.each([
    ['a row that is not there', { leadid: '11111111-1111-1111-1111-111111111111' }, 404, '0x80040217'],
    ['a target without id', {}, 400, '0x80040203'],
  ])('changes none for %s', async (_name, target, status, code) => {
    const { Ids: ids } = (await bulk('CreateMultiple', [{ '@odata.type': type, subject: 'A' }])).json;
    const good = { '@odata.type': type, leadid: (ids as string[])[0], subject: 'B' };
    const answer = await bulk('UpdateMultiple', [good, { '@odata.type': type, ...target, subject: 'B' }]);
    expect([answer.status, errorOf(answer).code]).toEqual([status, code]);
    expect(await subjects()).toEqual(['A']);
  });
});

describe('UpsertMultiple', () => {
  it('answers 204 without a body, creates what is new and updates what is there', async () => {
    await bulk('UpsertMultiple', [keyed('a', { subject: 'old' })]);
    const answer = await bulk('UpsertMultiple', [
      keyed('A', { subject: 'new' }),
      keyed('b', { subject: 'first' }),
    ]);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await subjects()).sort()).toEqual(['first', 'new']);
  });

  it('identifies a target by its primary id as well', async () => {
    const leadid = '22222222-2222-2222-2222-222222222222';
    await bulk('UpsertMultiple', [{ '@odata.type': type, leadid, subject: 'A' }]);
    await bulk('UpsertMultiple', [{ '@odata.type': type, '@odata.id': `leads(${leadid})`, subject: 'B' }]);
    expect(await subjects()).toEqual(['B']);
  });

  it('refuses the same key twice, in any letter case, and keeps nothing', async () => {
    const answer = await bulk('UpsertMultiple', [keyed('a'), keyed('b'), keyed('A')]);
    expect(answer.status).toBe(412);
    expect(await subjects()).toEqual([]);
  });

  it('tolerates the key column in the body on update and fails on create', async () => {
    await bulk('UpsertMultiple', [keyed('a', { subject: 'A' })]);
    expect((await bulk('UpsertMultiple', [keyed('a', { mpl_leadkey: 'a', subject: 'B' })])).status).toBe(204);
    const answer = await bulk('UpsertMultiple', [keyed('new', { mpl_leadkey: 'new' })]);
    expect([answer.status, errorOf(answer)]).toEqual([
      400,
      { code: '0x80040216', message: 'An unexpected error occurred.' },
    ]);
  });

  it('binds look-ups by alternate key', async () => {
    await bulk('UpsertMultiple', [keyed('a')]);
    const touch = {
      '@odata.type': 'Microsoft.Dynamics.CRM.mpl_leadtouch',
      '@odata.id': "mpl_leadtouches(mpl_touchkey='t')",
      'mpl_LeadId@odata.bind': "/leads(mpl_leadkey='a')",
    };
    const path = 'mpl_leadtouches/Microsoft.Dynamics.CRM.UpsertMultiple';
    expect((await service.api('POST', path, { body: { Targets: [touch] } })).status).toBe(204);
    expect(rowsOf(await service.api('GET', 'mpl_leadtouches'))[0]?._mpl_leadid_value).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
});

it.each([
  ['without targets', {}],
  ['with no target', { Targets: [] }],
  ['with a target without its type', { Targets: [{ subject: 'A' }] }],
  [
    'with a target of another type',
    { Targets: [{ '@odata.type': 'Microsoft.Dynamics.CRM.account', name: 'A' }] },
  ],
])('a bulk message %s is refused', async (_name, body) => {
  const answer = await service.api('POST', 'leads/Microsoft.Dynamics.CRM.CreateMultiple', { body });
  expect([answer.status, errorOf(answer).code]).toEqual([400, '0x80048d19']);
});

it('tells through sdkmessagefilters which bulk messages a table has', async () => {
  const ask = async (message: string): Promise<number> =>
    rowsOf(
      await service.api(
        'GET',
        `sdkmessagefilters?$select=sdkmessagefilterid&$filter=sdkmessageid/name eq '${message}' and primaryobjecttypecode eq 'lead'`,
      ),
    ).length;
  expect([await ask('CreateMultiple'), await ask('UpdateMultiple'), await ask('UpsertMultiple')]).toEqual([
    1, 1, 0,
  ]);
});
