import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf } from './simulated-service';

const { service, createLead: create, lead } = serviceForFile();

const missing = '11111111-1111-1111-1111-111111111111';

describe('create', () => {
  it('answers 204 with the URL of the new row and no body', async () => {
    const answer = await service.api('POST', 'leads', { body: { subject: 'Offer A' } });
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    expect(answer.headers.get('odata-version')).toBe('4.0');
    expect(answer.headers.get('odata-entityid')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/api\/data\/v9\.2\/leads\([0-9a-f-]{36}\)$/,
    );
  });

  it('answers 201 with the selected columns and the id when a representation is asked for', async () => {
    const answer = await service.api('POST', 'leads?$select=subject', {
      body: { subject: 'Offer A' },
      headers: { Prefer: 'return=representation' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('preference-applied')).toBe('return=representation');
    expect(answer.headers.get('odata-entityid')).toBeNull();
    expect(answer.json).toEqual({
      '@odata.context': `${service.url}/api/data/v9.2/$metadata#leads(subject)/$entity`,
      '@odata.etag': expect.stringMatching(/^W\/"\d+"$/) as string,
      subject: 'Offer A',
      leadid: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it('fills what the platform fills: name, state, flags, owner, dates', async () => {
    const row = await lead(await create({ firstname: 'Jane', lastname: 'Doe' }));
    expect(row).toMatchObject({
      fullname: 'Jane Doe',
      statecode: 0,
      statuscode: 1,
      followemail: true,
      donotemail: false,
      leadqualitycode: 2,
      createdon: row.modifiedon,
      mpl_favorite: false,
    });
    expect(row._ownerid_value).toBe((await service.api('GET', 'WhoAmI')).json.UserId);
    expect(row._ownerid_value).toBe(row._owninguser_value);
  });

  it('accepts a lead without topic and last name: requirement levels bind forms only', async () => {
    expect((await service.api('POST', 'leads', { body: {} })).status).toBe(204);
  });

  it('drops columns that only the platform fills', async () => {
    const row = await lead(
      await create({
        fullname: 'Somebody',
        createdon: '2001-01-01T00:00:00Z',
        versionnumber: 1,
        lastname: 'Doe',
      }),
    );
    expect(row.fullname).toBe('Doe');
    expect(row.createdon).not.toMatch(/^2001/);
  });

  it('takes a creation date from an import', async () => {
    const row = await lead(await create({ overriddencreatedon: '2020-02-02T10:00:00Z' }));
    expect(row.createdon).toBe('2020-02-02T10:00:00Z');
    expect(row.overriddencreatedon).toBe(row.modifiedon);
  });

  it('refuses an id that is taken', async () => {
    await create({ leadid: missing });
    const answer = await service.api('POST', 'leads', { body: { leadid: missing } });
    expect(answer.status).toBe(412);
    expect(errorOf(answer).code).toBe('0x80040237');
  });

  it('makes nested rows with their parent (deep insert)', async () => {
    const id = await create({
      lastname: 'Doe',
      mpl_lead_leadtouch: [{ mpl_name: 'one' }, { mpl_name: 'two' }],
    });
    const touches = rowsOf(await service.api('GET', `leads(${id})/mpl_lead_leadtouch?$select=mpl_name`));
    expect(touches.map(({ mpl_name: name }) => name).sort()).toEqual(['one', 'two']);
  });
});
