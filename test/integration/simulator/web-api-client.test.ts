import { DynamicsWebApi } from 'dynamics-web-api';
import { startService, type SimulatedService } from './simulated-service';

/** The client library that the product uses, against the simulator: what it sends must be understood. */
let service: SimulatedService;
let client: DynamicsWebApi;
beforeAll(async () => {
  service = await startService();
  client = new DynamicsWebApi({ serverUrl: service.url, dataApi: { version: '9.2' }, propagateErrors: true });
});
afterAll(() => service.close());
beforeEach(() => service.sim('POST', 'reset'));

it('creates, retrieves, updates and deletes', async () => {
  const id = (await client.create<unknown>({ collection: 'leads', data: { subject: 'Ærø ☕' } })) as string;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  await client.update({ collection: 'leads', key: id, data: { lastname: 'Doe' } });
  expect(
    await client.retrieve({ collection: 'leads', key: id, select: ['subject', 'fullname'] }),
  ).toMatchObject({ subject: 'Ærø ☕', fullname: 'Doe' });
  await client.deleteRecord({ collection: 'leads', key: id });
  await expect(client.retrieve({ collection: 'leads', key: id })).rejects.toMatchObject({
    status: 404,
    code: '0x80040217',
  });
});

it('upserts by alternate key', async () => {
  for (const subject of ['A', 'B'])
    await client.upsert({ collection: 'leads', key: "mpl_leadkey='k'", data: { subject } });
  const { value } = await client.retrieveMultiple({ collection: 'leads', select: ['subject'] });
  expect(value).toMatchObject([{ subject: 'B' }]);
});

it('calls bulk messages', async () => {
  const targets = ['a', 'b'].map((key) => ({
    '@odata.type': 'Microsoft.Dynamics.CRM.lead',
    '@odata.id': `leads(mpl_leadkey='${key}')`,
    subject: key,
  }));
  await client.callAction({
    collection: 'leads',
    actionName: 'Microsoft.Dynamics.CRM.UpsertMultiple',
    action: { Targets: targets },
  });
  expect((await client.retrieveMultiple({ collection: 'leads', count: true })).value).toHaveLength(2);
});

it('runs a batch as a change set, and parts on their own with continue-on-error', async () => {
  client.startBatch();
  void client.create({ collection: 'leads', data: { subject: 'A' } });
  void client.create({ collection: 'leads', data: { subject: 'B' } });
  expect(await client.executeBatch()).toEqual([
    expect.stringMatching(/^[0-9a-f-]{36}$/),
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ]);

  client.startBatch();
  void client.create({ collection: 'leads', data: { subject: 'C' }, inChangeSet: false });
  void client.create({ collection: 'leads', data: { subject: 'x'.repeat(301) }, inChangeSet: false });
  const [made, failed] = (await client.executeBatch({ continueOnError: true })) as [
    string,
    { error: { code: string } },
  ];
  expect(made).toMatch(/^[0-9a-f-]{36}$/);
  expect(failed.error.code).toBe('0x80044331');
});

it('finds keys through the In function and FetchXML', async () => {
  await service.sim('POST', 'records', {
    set: 'leads',
    rows: [{ mpl_leadkey: 'a' }, { mpl_leadkey: 'b' }, { mpl_leadkey: 'c' }],
  });
  const { value } = await client.retrieveMultiple({
    collection: 'leads',
    select: ['mpl_leadkey'],
    filter: "Microsoft.Dynamics.CRM.In(PropertyName='mpl_leadkey',PropertyValues=['a','c'])",
  });
  expect((value as { mpl_leadkey: string }[]).map((row) => row.mpl_leadkey).sort()).toEqual(['a', 'c']);
  const fetchXml =
    '<fetch aggregate="true"><entity name="lead"><attribute name="leadid" alias="n" aggregate="count"/></entity></fetch>';
  expect((await client.fetch({ collection: 'leads', fetchXml })).value).toMatchObject([{ n: 3 }]);
});

it('tells who is calling, and waits for nobody who is throttled', async () => {
  expect(await client.callFunction({ functionName: 'WhoAmI' })).toHaveProperty('UserId');
  await service.sim('POST', 'faults', { rules: [{ kind: 'requests', retryAfterSeconds: 5 }] });
  await expect(client.callFunction({ functionName: 'WhoAmI' })).rejects.toMatchObject({
    status: 429,
    code: '0x80072322',
    headers: { 'retry-after': '5' },
  });
});
