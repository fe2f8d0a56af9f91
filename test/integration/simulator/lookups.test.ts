import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf } from './simulated-service';

const { service, create } = serviceForFile();

const missing = '11111111-1111-1111-1111-111111111111';
const valueOf = async (path: string, property: string): Promise<unknown> =>
  (await service.api('GET', path)).json[property];

describe('binding', () => {
  it.each([
    ['by id', (id: string) => `/leads(${id})`],
    ['by id without slash', (id: string) => `leads(${id})`],
    ['by absolute URL', (id: string) => `https://org.crm.dynamics.com/api/data/v9.2/leads(${id})`],
    ['by alternate key', () => "/leads(mpl_leadkey='abc')"],
  ])('binds %s', async (_name, url) => {
    const id = await create('leads', { mpl_leadkey: 'abc' });
    const touch = await create('mpl_leadtouches', { mpl_name: 't', 'mpl_LeadId@odata.bind': url(id) });
    expect(await valueOf(`mpl_leadtouches(${touch})`, '_mpl_leadid_value')).toBe(id);
  });

  it.each([
    ['a missing id', `/leads(${missing})`, 404, '0x80040217'],
    ['a missing key', "/leads(mpl_leadkey='none')", 404, '0x80060891'],
    ['a wrong set', `/lead(${missing})`, 404, '0x8006088a'],
    ['a row of another table', '/accounts(ACCOUNT)', 400, '0x80048d19'],
  ])('refuses %s', async (_name, url, status, code) => {
    const account = await create('accounts', { name: 'Contoso' });
    const answer = await service.api('POST', 'mpl_leadtouches', {
      body: { 'mpl_LeadId@odata.bind': url.replace('ACCOUNT', account) },
    });
    expect([answer.status, errorOf(answer).code]).toEqual([status, code]);
  });

  it('clears a look-up that is set to null', async () => {
    const campaign = await create('campaigns', { name: 'c' });
    const id = await create('leads', { 'campaignid@odata.bind': `/campaigns(${campaign})` });
    expect(await valueOf(`leads(${id})`, '_campaignid_value')).toBe(campaign);
    await service.api('PATCH', `leads(${id})`, { body: { campaignid: null } });
    expect(await valueOf(`leads(${id})`, '_campaignid_value')).toBeNull();
  });

  it('keeps one target of a look-up that may point to several tables', async () => {
    const [account, contact] = [
      await create('accounts', { name: 'a' }),
      await create('contacts', { lastname: 'c' }),
    ];
    const id = await create('leads', { 'customerid_account@odata.bind': `/accounts(${account})` });
    await service.api('PATCH', `leads(${id})`, {
      body: { 'customerid_contact@odata.bind': `/contacts(${contact})` },
    });
    expect(await valueOf(`leads(${id})`, '_customerid_value')).toBe(contact);
    expect((await service.api('GET', `leads(${id})/customerid_account`)).status).toBe(204);
  });

  it('assigns a row to a team', async () => {
    const team = String(rowsOf(await service.api('GET', 'teams?$select=teamid'))[0]?.teamid);
    const id = await create('leads', { 'ownerid@odata.bind': `/teams(${team})` });
    expect((await service.api('GET', `leads(${id})`)).json).toMatchObject({
      _ownerid_value: team,
      _owningteam_value: team,
      _owninguser_value: null,
    });
  });

  it('takes the link away, not the row, when the row that is pointed to goes', async () => {
    const campaign = await create('campaigns', { name: 'c' });
    const id = await create('leads', { 'campaignid@odata.bind': `/campaigns(${campaign})` });
    expect((await service.api('DELETE', `campaigns(${campaign})`)).status).toBe(204);
    expect(await valueOf(`leads(${id})`, '_campaignid_value')).toBeNull();
  });

  it('answers 405 for a row that may not go because another needs it', async () => {
    const endpoint = await create('serviceendpoints', {
      name: 'hook',
      url: 'http://127.0.0.1:9/',
      contract: 8,
    });
    await create('sdkmessageprocessingsteps', {
      name: 's',
      'eventhandler_serviceendpoint@odata.bind': `/serviceendpoints(${endpoint})`,
    });
    expect((await service.api('DELETE', `serviceendpoints(${endpoint})`)).status).toBe(405);
  });
});

describe('links', () => {
  it('sets and removes a single link by $ref', async () => {
    const [campaign, id] = [await create('campaigns', { name: 'c' }), await create('leads', {})];
    const body = { '@odata.id': `${service.url}/api/data/v9.2/campaigns(${campaign})` };
    expect((await service.api('PUT', `leads(${id})/campaignid/$ref`, { body })).status).toBe(204);
    expect(await valueOf(`leads(${id})/campaignid?$select=name`, 'name')).toBe('c');
    expect((await service.api('DELETE', `leads(${id})/campaignid/$ref`)).status).toBe(204);
    expect((await service.api('GET', `leads(${id})/campaignid`)).status).toBe(204);
  });

  it('adds to and takes from a collection by $ref', async () => {
    const [touch, id] = [await create('mpl_leadtouches', { mpl_name: 't' }), await create('leads', {})];
    const touches = async (): Promise<number> =>
      rowsOf(await service.api('GET', `leads(${id})/mpl_lead_leadtouch`)).length;
    await service.api('POST', `leads(${id})/mpl_lead_leadtouch/$ref`, {
      body: { '@odata.id': `mpl_leadtouches(${touch})` },
    });
    expect(await touches()).toBe(1);
    await service.api('DELETE', `leads(${id})/mpl_lead_leadtouch(${touch})/$ref`);
    expect(await touches()).toBe(0);
  });

  it('makes a row under its parent, and counts the children', async () => {
    const id = await create('leads', {});
    expect(
      (await service.api('POST', `leads(${id})/mpl_lead_leadtouch`, { body: { mpl_name: 't' } })).status,
    ).toBe(204);
    expect((await service.api('GET', `leads(${id})/mpl_lead_leadtouch/$count`)).text).toContain('1');
  });
});

it('reads one child under its parent, and no other row', async () => {
  const [id, other] = [await create('leads', {}), await create('mpl_leadtouches', { mpl_name: 'other' })];
  const touch = await create('mpl_leadtouches', { mpl_name: 't', 'mpl_LeadId@odata.bind': `/leads(${id})` });
  expect(await valueOf(`leads(${id})/mpl_lead_leadtouch(${touch})?$select=mpl_name`, 'mpl_name')).toBe('t');
  expect((await service.api('GET', `leads(${id})/mpl_lead_leadtouch(${other})`)).status).toBe(404);
});
