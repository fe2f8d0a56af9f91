import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf, type SimulatedService } from './simulated-service';

const { service, createLead: create, lead } = serviceForFile();

const missing = '11111111-1111-1111-1111-111111111111';

describe('update and upsert', () => {
  it('changes only the given columns and the version', async () => {
    const id = await create({ subject: 'A', firstname: 'Jane', lastname: 'Doe' });
    const before = await lead(id);
    expect((await service.api('PATCH', `leads(${id})`, { body: { lastname: 'Roe' } })).status).toBe(204);
    const after = await lead(id);
    expect(after).toMatchObject({ subject: 'A', lastname: 'Roe', fullname: 'Jane Roe' });
    expect(after['@odata.etag']).not.toBe(before['@odata.etag']);
  });

  it('answers 204 with the alternate-key URL whether it created or updated', async () => {
    for (const subject of ['first', 'second']) {
      const answer = await service.api('PATCH', "leads(mpl_leadkey='k1')", { body: { subject } });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('odata-entityid')).toBe(
        `${service.url}/api/data/v9.2/leads(mpl_leadkey='k1')`,
      );
    }
    const rows = rowsOf(await service.api('GET', 'leads?$select=subject,mpl_leadkey'));
    expect(rows).toMatchObject([{ subject: 'second', mpl_leadkey: 'k1' }]);
  });

  it('tells created from updated by 201 and 200 when a representation is asked for', async () => {
    const upsert = (): ReturnType<SimulatedService['api']> =>
      service.api('PATCH', "leads(mpl_leadkey='k1')?$select=leadid", {
        body: { subject: 'A' },
        headers: { Prefer: 'return=representation' },
      });
    const [first, second] = [await upsert(), await upsert()];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json.leadid).toBe(first.json.leadid);
  });

  it('creates under the id of the URL', async () => {
    expect((await service.api('PATCH', `leads(${missing})`, { body: { subject: 'A' } })).status).toBe(204);
    expect((await lead(missing)).subject).toBe('A');
  });

  it('lets the body win over the URL on create and drops key columns on update', async () => {
    await service.api('PATCH', "leads(mpl_leadkey='url')", { body: { mpl_leadkey: 'body' } });
    expect(rowsOf(await service.api('GET', 'leads?$select=mpl_leadkey'))).toMatchObject([
      { mpl_leadkey: 'body' },
    ]);
    await service.api('PATCH', "leads(mpl_leadkey='body')", { body: { mpl_leadkey: 'other', subject: 'A' } });
    expect(rowsOf(await service.api('GET', 'leads?$select=mpl_leadkey,subject'))).toMatchObject([
      { mpl_leadkey: 'body', subject: 'A' },
    ]);
  });

  it.each([
    ['If-Match: * on a missing id', `leads(${missing})`, { 'If-Match': '*' }, 404, '0x80040217'],
    ['If-Match: * on a missing key', "leads(mpl_leadkey='none')", { 'If-Match': '*' }, 404, '0x80060891'],
    [
      'If-None-Match: * on an existing row',
      "leads(mpl_leadkey='there')",
      { 'If-None-Match': '*' },
      412,
      '0x80040237',
    ],
    [
      'If-Match with another version',
      "leads(mpl_leadkey='there')",
      { 'If-Match': 'W/"1"' },
      412,
      '0x80060882',
    ],
  ])('refuses %s', async (_name, path, headers, status, code) => {
    await create({ mpl_leadkey: 'there' });
    const answer = await service.api('PATCH', path, { body: { subject: 'A' }, headers });
    expect([answer.status, errorOf(answer).code]).toEqual([status, code]);
  });

  it('treats the text null in conditional headers as no condition', async () => {
    const answer = await service.api('PATCH', `leads(${missing})`, {
      body: {},
      headers: { 'If-Match': 'null', 'If-None-Match': 'null' },
    });
    expect(answer.status).toBe(204);
  });
});
