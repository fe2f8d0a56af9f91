import { serviceForFile } from './service-for-file';
import { createdId, errorOf, startService } from './simulated-service';

const { service } = serviceForFile();

const missing = '11111111-1111-1111-1111-111111111111';

describe('values that a lead cannot hold', () => {
  const tooLong = (column: string, limit: number): string =>
    `A validation error occurred.  The length of the '${column}' attribute of the 'lead' entity exceeded the maximum allowed length of '${limit}'.`;

  it.each([
    ['a topic of 301 characters', { subject: 'x'.repeat(301) }, '0x80044331', tooLong('subject', 300)],
    [
      'a mobile phone of 21 characters',
      { mobilephone: '1'.repeat(21) },
      '0x80044331',
      tooLong('mobilephone', 20),
    ],
    [
      'a description of 2001 characters',
      { description: 'x'.repeat(2001) },
      '0x80044331',
      tooLong('description', 2000),
    ],
    [
      'an unknown choice',
      { leadsourcecode: 99 },
      '0x8004431A',
      "A validation error occurred. The value 99 of 'leadsourcecode' on record of type 'lead' is outside the valid range. Accepted Values: 1,2,3,4,5,6,7,8,9,10",
    ],
    ['a choice of the product that is not in it', { mpl_source: 727000099 }, '0x8004431A', /'mpl_source'/],
    ['a number below its range', { numberofemployees: -1 }, '0x80044330', /'numberofemployees'/],
    ['an amount above its range', { estimatedamount: 2e12 }, '0x80044330', /'estimatedamount'/],
    [
      'a number where text belongs',
      { subject: 5 },
      '0x80048d19',
      /^Error identified in Payload provided by the user for Entity :'leads'.*expected type 'Edm.String'/,
    ],
    ['text where a number belongs', { leadsourcecode: 'Web' }, '0x80048d19', /expected type 'Edm.Int32'/],
    ['text where yes or no belongs', { donotemail: 'true' }, '0x80048d19', /expected type 'Edm.Boolean'/],
    [
      'a date without a time',
      { mpl_receivedon: '2026-01-01' },
      '0x80048d19',
      /expected type 'Edm.DateTimeOffset'/,
    ],
    [
      'a time where a date belongs',
      { estimatedclosedate: '2026-01-01T00:00:00Z' },
      '0x80048d19',
      /expected type 'Edm.Date'/,
    ],
    ['a moment before 1753', { mpl_receivedon: '0001-01-01T00:00:00Z' }, '0x80040239', /CrmDateTime/],
    [
      'an unknown property',
      { mpl_nothing: 1 },
      '0x80048d19',
      /Invalid property 'mpl_nothing' was found in entity 'Microsoft\.Dynamics\.CRM\.lead'/,
    ],
    ['a property in other letter case', { Subject: 'A' }, '0x80048d19', /Invalid property 'Subject'/],
    [
      'a look-up by its value',
      { _campaignid_value: missing },
      '0x80048d19',
      /Use Navigation properties instead/,
    ],
    ['a look-up as text', { campaignid: missing }, '0x80048d19', /PrimitiveValue/],
    [
      'an undeclared navigation property',
      { 'CampaignId@odata.bind': `/campaigns(${missing})` },
      '0x80048d19',
      /undeclared property 'CampaignId'/,
    ],
    ['a bind to nothing', { 'campaignid@odata.bind': null }, '0x80048d19', /campaignid@odata\.bind/],
    [
      'a status reason of another state',
      { statuscode: 4 },
      '0x80048408',
      /^4 is not a valid status code for state code LeadState\.Open on lead with Id /,
    ],
  ])('refuses %s', async (_name, body, code, message) => {
    const answer = await service.api('POST', 'leads', { body });
    expect(answer.status).toBe(400);
    expect(errorOf(answer).code).toBe(code);
    expect(errorOf(answer).message).toMatch(message);
  });

  it('leaves nothing of a refused row behind', async () => {
    await service.api('POST', 'leads', { body: { leadid: missing, subject: 'x'.repeat(301) } });
    expect((await service.api('GET', `leads(${missing})`)).status).toBe(404);
  });

  it.each(['{"subject":', '[]', ''])('refuses the body %j', async (body) => {
    const answer = await service.api('POST', 'leads', { body });
    expect([answer.status, errorOf(answer).code]).toEqual([400, '0x80048d19']);
  });

  it('does not check the format of an e-mail address: forms do', async () => {
    expect((await service.api('POST', 'leads', { body: { emailaddress1: 'nobody' } })).status).toBe(204);
  });

  it('uses the older code for an unknown property when set so', async () => {
    const older = await startService({ behaviour: { unknownPropertyCode: '0x0' } });
    const answer = await older.api('POST', 'leads', { body: { nothing: 1 } });
    await older.close();
    expect(errorOf(answer).code).toBe('0x0');
    expect(errorOf(answer).message).toMatch(/^Invalid property 'nothing'/);
  });
});

describe('values as they are stored', () => {
  it.each([
    [
      'a moment with an offset in UTC',
      { mpl_receivedon: '2026-03-01T12:00:00.789+02:00' },
      { mpl_receivedon: '2026-03-01T10:00:00Z' },
    ],
    ['empty text as nothing', { subject: '' }, { subject: null }],
    [
      'the base amount and the currency of an amount',
      { estimatedamount: 12.5 },
      { estimatedamount_base: 12.5, exchangerate: 1 },
    ],
    [
      'an address as one text',
      {
        address1_line1: 'Street 1',
        address1_city: 'Oslo',
        address1_postalcode: '0150',
        address1_country: 'Norway',
      },
      { address1_composite: 'Street 1\r\nOslo, 0150\r\nNorway' },
    ],
  ])('stores %s', async (_name, body, stored) => {
    const id = createdId(await service.api('POST', 'leads', { body }));
    expect((await service.api('GET', `leads(${id})`)).json).toMatchObject(stored);
  });
});
