import { serviceForFile } from './service-for-file';
import { createdId, errorOf, rowsOf, startService, type RequestExtras } from './simulated-service';

const { service } = serviceForFile();

const observer = { 'x-sim-observer': '1' };
const missing = '11111111-1111-1111-1111-111111111111';

describe('tokens', () => {
  it('are not asked for by default', async () => {
    expect((await service.api('GET', 'WhoAmI')).status).toBe(200);
  });

  it('are asked for when set so, with the header that tells where to get one', async () => {
    await service.sim('POST', 'auth', { requireToken: true });
    const answer = await service.api('GET', 'WhoAmI');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(
      /^Bearer authorization_uri=https:\/\/login\.microsoftonline\.com\/[0-9a-f-]{36}\/oauth2\/authorize, resource_id=/,
    );
    expect((await service.api('GET', 'WhoAmI', { headers: { Authorization: 'Basic abc' } })).status).toBe(
      401,
    );
    expect((await service.api('GET', 'WhoAmI', { headers: { Authorization: 'Bearer abc' } })).status).toBe(
      200,
    );
  });
});

describe('privileges', () => {
  const cases: readonly (readonly [
    privilege: string,
    method: string,
    path: string,
    extras: RequestExtras,
  ])[] = [
    ['prvCreateLead', 'POST', 'leads', { body: {} }],
    ['prvCreateLead', 'PATCH', "leads(mpl_leadkey='new')", { body: {} }],
    ['prvReadLead', 'GET', 'leads', {}],
    ['prvReadLead', 'GET', 'leads/$count', {}],
    ['prvReadLead', 'GET', "leads(mpl_leadkey='there')", {}],
    ['prvWriteLead', 'PATCH', "leads(mpl_leadkey='there')", { body: { subject: 'B' } }],
    ['prvDeleteLead', 'DELETE', "leads(mpl_leadkey='there')", {}],
    [
      'prvAppendmpl_LeadTouch',
      'POST',
      'mpl_leadtouches',
      { body: { 'mpl_LeadId@odata.bind': "/leads(mpl_leadkey='there')" } },
    ],
    [
      'prvAppendToLead',
      'POST',
      'mpl_leadtouches',
      { body: { 'mpl_LeadId@odata.bind': "/leads(mpl_leadkey='there')" } },
    ],
  ];

  it.each(cases)('without %s, %s %s answers 403 and names it', async (privilege, method, path, extras) => {
    await service.sim('POST', 'records', { set: 'leads', rows: [{ mpl_leadkey: 'there' }] });
    await service.sim('POST', 'privileges', { remove: [privilege] });
    const answer = await service.api(method, path, extras);
    expect([answer.status, errorOf(answer).code]).toEqual([403, '0x80040220']);
    expect(errorOf(answer).message).toContain(`is missing ${privilege} privilege`);
    expect(errorOf(answer).message).toMatch(/^Principal user \(Id=[0-9a-f-]{36}, type=8, /);
    expect((await service.api(method, path, { ...extras, headers: observer })).status).toBeLessThan(300);
  });

  it('asks for Assign when a row goes to somebody else', async () => {
    const [team] = rowsOf(await service.api('GET', 'teams'));
    await service.sim('POST', 'privileges', { remove: ['prvAssignLead'] });
    expect((await service.api('POST', 'leads', { body: {} })).status).toBe(204);
    const answer = await service.api('POST', 'leads', {
      body: { 'ownerid@odata.bind': `/teams(${String(team?.teamid)})` },
    });
    expect(answer.status).toBe(403);
  });

  it('come back with a reset', async () => {
    await service.sim('POST', 'privileges', { remove: ['prvCreateLead'] });
    await service.sim('POST', 'reset');
    expect((await service.api('POST', 'leads', { body: {} })).status).toBe(204);
  });
});

describe('acting for another user', () => {
  const seller = async (): Promise<Readonly<Record<string, unknown>>> =>
    rowsOf(await service.api('GET', "systemusers?$filter=firstname eq 'Sam'"))[0] ?? {};

  it.each([
    ['MSCRMCallerID', 'systemuserid'],
    ['CallerObjectId', 'azureactivedirectoryobjectid'],
  ])('%s makes the row belong to that user and keeps who really called', async (header, column) => {
    const { UserId: callerId } = (await service.api('GET', 'WhoAmI')).json;
    const user = await seller();
    const headers = { [header]: String(user[column]) };
    const id = createdId(await service.api('POST', 'leads', { body: {}, headers }));
    expect((await service.api('GET', `leads(${id})`)).json).toMatchObject({
      _ownerid_value: user.systemuserid,
      _createdby_value: user.systemuserid,
      _createdonbehalfby_value: callerId,
    });
  });

  it('needs a privilege and an existing user', async () => {
    expect((await service.api('GET', 'WhoAmI', { headers: { MSCRMCallerID: missing } })).status).toBe(403);
    const headers = { MSCRMCallerID: String((await seller()).systemuserid) };
    await service.sim('POST', 'privileges', { remove: ['prvActOnBehalfOfAnotherUser'] });
    expect((await service.api('GET', 'WhoAmI', { headers })).status).toBe(403);
  });
});

describe('duplicate detection', () => {
  const on = { 'MSCRM.SuppressDuplicateDetection': 'false' };
  const lead = { emailaddress1: 'Jane@contoso.example' };

  it('is off unless a rule is published and the header asks for it', async () => {
    await service.api('POST', 'leads', { body: lead });
    expect((await service.api('POST', 'leads', { body: lead, headers: on })).status).toBe(204);
    await service.sim('POST', 'duplicate-rules', { rules: ['lead.emailaddress1'] });
    expect((await service.api('POST', 'leads', { body: lead })).status).toBe(204);
    const answer = await service.api('POST', 'leads', {
      body: { emailaddress1: 'jane@CONTOSO.example' },
      headers: on,
    });
    expect([answer.status, errorOf(answer).code]).toEqual([412, '0x80040333']);
  });

  it('does not find the row itself, and answers 500 when set so', async () => {
    const other = await startService({ behaviour: { duplicateRuleStatus: 500 } });
    await other.sim('POST', 'duplicate-rules', { rules: ['lead.emailaddress1'] });
    const id = createdId(await other.api('POST', 'leads', { body: lead }));
    expect((await other.api('PATCH', `leads(${id})`, { body: lead, headers: on })).status).toBe(204);
    expect((await other.api('POST', 'leads', { body: lead, headers: on })).status).toBe(500);
    await other.close();
  });
});

it('every answer carries the headers of the service', async () => {
  const { headers } = await service.api('GET', 'WhoAmI');
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'application/json; odata.metadata=minimal',
    'odata-version': '4.0',
    'x-ms-service-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    req_id: expect.any(String) as string,
    'x-ms-dop-hint': '4',
    'x-ms-ratelimit-burst-remaining-xrm-requests': '5999',
    'x-ms-ratelimit-time-remaining-xrm-requests': '1,200.00',
    'set-cookie': expect.stringMatching(/^ARRAffinity=/) as string,
  });
});
