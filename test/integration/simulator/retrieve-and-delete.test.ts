import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf } from './simulated-service';

const { service, createLead: create, lead } = serviceForFile();

const missing = '11111111-1111-1111-1111-111111111111';

describe('retrieve and delete', () => {
  it('finds a row by alternate key in any letter case, and by its named primary key', async () => {
    const id = await create({ mpl_leadkey: 'abc', subject: 'A' });
    for (const key of ["mpl_leadkey='ABC'", 'mpl_leadkey=%27abc%27', `leadid=${id}`])
      expect((await service.api('GET', `leads(${key})?$select=subject`)).json.subject).toBe('A');
  });

  it('answers 304 for a version that the client has, unless annotations are asked for', async () => {
    const id = await create({ subject: 'A' });
    const etag = String((await lead(id))['@odata.etag']);
    expect((await service.api('GET', `leads(${id})`, { headers: { 'If-None-Match': etag } })).status).toBe(
      304,
    );
    const annotated = { 'If-None-Match': etag, Prefer: 'odata.include-annotations="*"' };
    expect((await service.api('GET', `leads(${id})`, { headers: annotated })).status).toBe(200);
    await service.api('PATCH', `leads(${id})`, { body: { subject: 'B' } });
    expect((await service.api('GET', `leads(${id})`, { headers: { 'If-None-Match': etag } })).status).toBe(
      200,
    );
  });

  it('deletes a row with what belongs to it', async () => {
    const id = await create({ lastname: 'Doe', mpl_lead_leadtouch: [{ mpl_name: 'one' }] });
    await service.api('POST', 'phonecalls', {
      body: { subject: 'call', 'regardingobjectid_lead_phonecall@odata.bind': `/leads(${id})` },
    });
    expect((await service.api('DELETE', `leads(${id})`)).status).toBe(204);
    for (const set of ['leads', 'mpl_leadtouches', 'phonecalls', 'activitypointers'])
      expect(rowsOf(await service.api('GET', set))).toEqual([]);
  });

  it.each([
    ['GET', `leads(${missing})`, 404, '0x80040217', `lead With Id = ${missing} Does Not Exist`],
    [
      'GET',
      "leads(mpl_leadkey='none')",
      404,
      '0x80060891',
      'A record with the specified key values does not exist in lead entity',
    ],
    ['DELETE', `leads(${missing})`, 404, '0x80040217', `lead With Id = ${missing} Does Not Exist`],
    ['GET', 'lead', 404, '0x8006088a', "Resource not found for the segment 'lead'."],
    [
      'GET',
      "leads(subject='x')",
      400,
      '0x80060888',
      /^The key in the request URI is not valid for resource 'Microsoft\.Dynamics\.CRM\.lead'\./,
    ],
    ['GET', 'leads(abc)', 400, '0x80060888', 'Bad Request - Error in query syntax.'],
    [
      'GET',
      `systemusers(systemuserid=${missing})`,
      400,
      '0x80060888',
      /^The key in the request URI is not valid/,
    ],
    ['PATCH', 'leads', 405, '0x0', /PATCH/],
    ['PUT', `leads(${missing})`, 405, '0x0', /PUT/],
    ['POST', 'WhoAmI', 404, '', /WhoAmI/],
  ])('%s %s answers %i', async (method, path, status, code, message) => {
    const answer = await service.api(
      method,
      path,
      method === 'GET' || method === 'DELETE' ? {} : { body: {} },
    );
    expect(answer.status).toBe(status);
    expect(errorOf(answer).code).toBe(code);
    expect(errorOf(answer).message).toMatch(message);
  });
});

describe('URLs that the service does not take', () => {
  it.each(['a/b', 'a<b', 'a*b', 'a%b', 'a&b', 'a:b', 'a\\b', 'a?b', 'a+b'])('key %s', async (key) => {
    await create({ mpl_leadkey: key, subject: 'A' });
    const answer = await service.api('GET', `leads(mpl_leadkey='${encodeURIComponent(key)}')`);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '0x80060888']);
    const alias = await service.api(
      'GET',
      `leads(mpl_leadkey=@k)?@k='${encodeURIComponent(key)}'&$select=subject`,
    );
    expect(alias.json.subject).toBe('A');
  });

  it('more than 32,768 characters', async () => {
    const answer = await service.api('GET', `leads?$filter=subject eq '${'x'.repeat(33_000)}'`);
    expect(answer.status).toBe(414);
  });
});

describe('single columns', () => {
  it('reads, sets and empties one column', async () => {
    const id = await create({ subject: 'A' });
    expect((await service.api('GET', `leads(${id})/subject`)).json).toMatchObject({ value: 'A' });
    expect((await service.api('PUT', `leads(${id})/subject`, { body: { value: 'B' } })).status).toBe(204);
    expect((await service.api('GET', `leads(${id})/subject/$value`)).text).toBe('B');
    expect((await service.api('DELETE', `leads(${id})/subject`)).status).toBe(204);
    expect((await service.api('GET', `leads(${id})/subject`)).status).toBe(204);
  });
});
