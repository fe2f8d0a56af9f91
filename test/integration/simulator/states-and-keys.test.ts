import { serviceForFile } from './service-for-file';
import { createdId, errorOf, startService } from './simulated-service';

const { service } = serviceForFile();

describe('states', () => {
  const create = async (): Promise<string> =>
    createdId(await service.api('POST', 'leads', { body: { subject: 'A' } }));

  it('gives a state its default reason', async () => {
    const id = await create();
    await service.api('PATCH', `leads(${id})`, { body: { statecode: 2 } });
    expect((await service.api('GET', `leads(${id})?$select=statecode,statuscode`)).json).toMatchObject({
      statecode: 2,
      statuscode: 4,
    });
  });

  it('refuses a write to a closed lead until it is opened again', async () => {
    const id = await create();
    await service.api('PATCH', `leads(${id})`, { body: { statecode: 2, statuscode: 5 } });
    const refused = await service.api('PATCH', `leads(${id})`, { body: { subject: 'B' } });
    expect([refused.status, errorOf(refused).code]).toEqual([400, '0x80040519']);
    expect(
      (await service.api('PATCH', `leads(${id})`, { body: { statecode: 0, statuscode: 2 } })).status,
    ).toBe(204);
    expect((await service.api('PATCH', `leads(${id})`, { body: { subject: 'B' } })).status).toBe(204);
  });

  it('lets a closed lead be written when set so', async () => {
    const lenient = await startService({ behaviour: { closedLeads: 'allow' } });
    const id = createdId(await lenient.api('POST', 'leads', { body: { statecode: 2 } }));
    const answer = await lenient.api('PATCH', `leads(${id})`, { body: { subject: 'B' } });
    await lenient.close();
    expect(answer.status).toBe(204);
  });
});

describe('alternate keys', () => {
  it('names key and column and, with annotations, the row that is in the way', async () => {
    const id = createdId(await service.api('POST', 'leads', { body: { mpl_leadkey: 'abc' } }));
    const answer = await service.api('POST', 'leads', {
      body: { mpl_leadkey: 'ABC' },
      headers: { Prefer: 'odata.include-annotations="*"' },
    });
    expect(answer.status).toBe(412);
    expect(answer.json.error).toMatchObject({
      code: '0x80060892',
      message:
        'Entity Key mpl_leadkey violated. A record with the same value for Lead key already exists. A duplicate record cannot be created. Select one or more unique values and try again.',
      '@Microsoft.PowerApps.CDS.ErrorDetails.DuplicateAttributes': expect.stringContaining(id) as string,
      '@Microsoft.PowerApps.CDS.HelpLink': expect.any(String) as string,
    });
  });

  it('refuses an update that would double a key, and allows rows without a value', async () => {
    await service.api('POST', 'leads', { body: { mpl_leadkey: 'one' } });
    const id = createdId(await service.api('POST', 'leads', { body: {} }));
    await service.api('POST', 'leads', { body: {} });
    expect((await service.api('PATCH', `leads(${id})`, { body: { mpl_leadkey: 'one' } })).status).toBe(412);
    expect((await service.api('PATCH', `leads(${id})`, { body: { mpl_leadkey: 'two' } })).status).toBe(204);
  });

  it('frees a key when its row changes or goes', async () => {
    const id = createdId(await service.api('POST', 'leads', { body: { mpl_leadkey: 'one' } }));
    await service.api('PATCH', `leads(${id})`, { body: { mpl_leadkey: 'two' } });
    expect((await service.api('POST', 'leads', { body: { mpl_leadkey: 'one' } })).status).toBe(204);
    await service.api('DELETE', `leads(${id})`);
    expect((await service.api('POST', 'leads', { body: { mpl_leadkey: 'two' } })).status).toBe(204);
  });

  it('makes one row of fifty simultaneous upserts of a key', async () => {
    const upserts = Array.from({ length: 50 }, (_, n) =>
      service.api('PATCH', "leads(mpl_leadkey='k')", { body: { subject: String(n) } }),
    );
    expect((await Promise.all(upserts)).map(({ status }) => status)).toEqual(Array(50).fill(204));
    expect((await service.api('GET', 'leads/$count')).text.trim()).toBe('1');
  });
});
