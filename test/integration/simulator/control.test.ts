import { serviceForFile } from './service-for-file';
import { createdId, rowsOf, type Answered } from './simulated-service';

const { service } = serviceForFile();

const messageOf = (answer: Answered): string => (answer.json.error as { message: string }).message;
const leads = async (query = ''): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  rowsOf(await service.api('GET', `leads${query}`));

describe('the clock', () => {
  it('sets creation and change dates and what filters take for today', async () => {
    await service.sim('POST', 'clock', { now: '2026-01-31T12:00:00Z' });
    const id = createdId(await service.api('POST', 'leads', { body: {} }));
    expect((await service.api('GET', `leads(${id})`)).json.createdon).toMatch(/^2026-01-31T12:00:0\dZ$/);
    const today = "?$filter=Microsoft.Dynamics.CRM.Today(PropertyName='createdon')";
    expect(await leads(today)).toHaveLength(1);
    await service.sim('POST', 'clock', { advanceMs: 86_400_000 });
    expect(await leads(today)).toHaveLength(0);
  });

  it('goes on running, and returns to real time', async () => {
    const set = await service.sim('POST', 'clock', { now: '2026-01-31T12:00:00Z' });
    expect(String(set.json.now)).toMatch(/^2026-01-31T12:00:00\.\d{3}Z$/);
    const first = Date.parse(String((await service.sim('GET', 'clock')).json.now));
    while (Date.parse(String((await service.sim('GET', 'clock')).json.now)) === first);
    const real = Date.parse(String((await service.sim('POST', 'clock', {})).json.now));
    expect(Math.abs(real - Date.now())).toBeLessThan(5_000);
  });
});

describe('records', () => {
  it('writes rows as a create would, without privilege or record', async () => {
    await service.sim('POST', 'privileges', {
      remove: ['prvCreateLead', 'prvCreatempl_LeadTouch', 'prvAppendToLead'],
    });
    const id = '22222222-2222-2222-2222-222222222222';
    const answer = await service.sim('POST', 'records', {
      set: 'leads',
      rows: [{ leadid: id, subject: 'A' }, { subject: 'B' }],
    });
    expect([answer.status, (answer.json.ids as string[])[0]]).toEqual([200, id]);
    const touches = {
      set: 'mpl_leadtouches',
      rows: [{ mpl_name: 't', 'mpl_LeadId@odata.bind': `/leads(${id})` }],
    };
    expect((await service.sim('POST', 'records', touches)).status).toBe(200);
    expect((await service.sim('GET', 'requests')).json.total).toBe(0);
    expect((await leads(`?$filter=leadid eq ${id}&$expand=mpl_lead_leadtouch`))[0]).toMatchObject({
      subject: 'A',
      statecode: 0,
      mpl_lead_leadtouch: [{ mpl_name: 't' }],
    });
  });

  it('writes none when one is refused, and says why', async () => {
    const answer = await service.sim('POST', 'records', {
      set: 'leads',
      rows: [{ subject: 'A' }, { nothing: 1 }],
    });
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toMatch(/0x80048d19.*'nothing'/);
    expect(await leads()).toEqual([]);
  });
});

describe('reset', () => {
  it('clears rows and settings and keeps the schema, users and teams', async () => {
    await service.sim('POST', 'records', { set: 'leads', rows: [{}, {}] });
    await service.sim('POST', 'privileges', { remove: ['prvReadLead'] });
    await service.sim('POST', 'auth', { requireToken: true });
    await service.sim('POST', 'clock', { now: '2020-01-01T00:00:00Z' });
    await service.sim('POST', 'faults', { rules: [{ status: 503 }] });
    await service.sim('POST', 'duplicate-rules', { rules: ['lead.emailaddress1'] });
    expect((await service.sim('POST', 'reset')).status).toBe(204);
    expect(await leads()).toEqual([]);
    expect((await service.sim('GET', 'faults')).json).toEqual({ rules: [] });
    expect(
      Math.abs(Date.parse(String((await service.sim('GET', 'clock')).json.now)) - Date.now()),
    ).toBeLessThan(5_000);
    for (const set of ['businessunits', 'systemusers', 'teams'])
      expect(rowsOf(await service.api('GET', set)).length).toBeGreaterThan(0);
  });
});

describe('calls that make no sense', () => {
  it.each([
    ['POST', 'restart', {}, /There is no call "POST restart"/],
    ['GET', 'reset', undefined, /There is no call "GET reset"/],
    ['POST', 'reset', { rows: true }, /"rows" is not a member/],
    ['POST', 'clock', { now: 'tomorrow' }, /"now" must be a moment/],
    ['POST', 'clock', { time: 1 }, /"time" is not a member/],
    ['POST', 'clock', { now: '2026-01-01T00:00:00Z', advanceMs: 1 }, /not both/],
    ['POST', 'auth', { requireTokens: true }, /"requireTokens" is not a member/],
    ['POST', 'auth', {}, /"requireToken" must be true or false/],
    ['POST', 'privileges', { remove: ['prvCreateLeads'] }, /There is no privilege "prvCreateLeads"/],
    ['POST', 'duplicate-rules', { rules: ['lead.email'] }, /existing column/],
    ['POST', 'records', { set: 'lead', rows: [] }, /"set" must be one of/],
    ['POST', 'records', { set: 'leads', rows: [1] }, /list of objects/],
    ['POST', 'webhooks', { url: 'ftp://x', message: 'Create', entity: 'lead' }, /"url" must be an http/],
    [
      'POST',
      'webhooks',
      { url: 'http://127.0.0.1:9/', message: 'Created', entity: 'lead' },
      /"message" must be one of/,
    ],
    [
      'POST',
      'webhooks',
      { url: 'http://127.0.0.1:9/', message: 'Create', entity: 'lead', mode: 2 },
      /"mode" must be one of/,
    ],
    [
      'POST',
      'webhooks',
      { url: 'http://127.0.0.1:9/', message: 'Create', entity: 'lead', authtype: 5, authvalue: 'x' },
      /object of names/,
    ],
  ])('%s %s %j', async (method, path, body, message) => {
    const answer = await service.sim(method, path, body);
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toMatch(message);
  });

  it('refuses a body that is not JSON', async () => {
    const response = await fetch(`${service.url}/_sim/clock`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });
});
