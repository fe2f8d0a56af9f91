import { request } from 'node:http';
import { TableClient } from '@azure/data-tables';
import { eventually } from '../../world/eventually';
import { startLeadWorld, type LeadWorld } from '../../world/world-of-leads';

/** The documented body, in the case that publishers report from real traffic. */
const documented = {
  userDetails: {
    firstName: 'Some',
    lastName: 'One',
    email: 'someone@contoso.com',
    phone: '16175555555',
    country: 'USA',
    company: 'Contoso',
    title: 'Esquire',
  },
  leadSource: 'AzureMarketplace',
  actionCode: 'INS',
  offerTitle: 'Test Microsoft',
  description: 'Test run through Power Automate',
};
const from = (email: string, changes: object = {}) => ({
  ...documented,
  userDetails: { ...documented.userDetails, email },
  ...changes,
});

describe('the doors of the running product', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  const leadsOf = async (email: string) =>
    (await world.leads()).filter((lead) => lead['emailaddress1'] === email);
  /** The lead is there a moment before its touch. */
  const arrives = (email: string) =>
    eventually(
      () => leadsOf(email),
      (leads) => leads.length > 0 && leads.every((lead) => lead.mpl_lead_leadtouch.length > 0),
    );

  it('turn the documented body into a Dynamics lead with its touch', async () => {
    const response = await world.sendLead(documented, 'contoso.test');
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({
      receiptId: expect.stringMatching(/^[a-z0-9-]{10,100}$/) as string,
    });
    const [lead] = await arrives('someone@contoso.com');
    expect(lead).toMatchObject({
      lastname: 'One',
      mpl_offerid: 'test',
      mpl_publisherid: 'contoso',
      'mpl_source@OData.Community.Display.V1.FormattedValue': 'Azure Marketplace',
    });
    expect(lead?.mpl_lead_leadtouch).toHaveLength(1);
  });

  it('turn a row of MarketplaceLeads into a Dynamics lead with its touch', async () => {
    const table = TableClient.fromConnectionString(world.storage, 'MarketplaceLeads', {
      allowInsecureConnection: true,
    });
    await table.createTable();
    await table.createEntity({
      partitionKey: '11:2F21:2F2026',
      rowKey: 'row-1',
      ActionCode: 'PLT',
      CustomerInfo: JSON.stringify({ FirstName: 'Ana', LastName: 'Horvat', Email: 'ana@table.example' }),
      LeadSource: 'SPZA',
      OfferDisplayName: 'Contoso Backup',
      ProductIds: 'contoso.backup',
    });
    await world.runNow('poll-lead-table');
    const [lead] = await arrives('ana@table.example');
    expect(lead).toMatchObject({ mpl_offerid: 'backup', mpl_contactrequested: true });
    expect(lead?.mpl_lead_leadtouch).toHaveLength(1);
  });

  it('make one lead and one touch of a body that comes a hundred times at once', async () => {
    const responses = await Promise.all(
      Array.from({ length: 100 }, () => world.sendLead(from('hundred@contoso.example'))),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 202));
    await arrives('hundred@contoso.example');
    await world.untilDelivered();
    const leads = await leadsOf('hundred@contoso.example');
    expect(leads).toHaveLength(1);
    expect(leads[0]?.mpl_lead_leadtouch).toHaveLength(1);
  });

  it('take a body without a length header', async () => {
    const { status } = await sendChunked(world, [JSON.stringify(from('chunked@contoso.example'))]);
    expect(status).toBe(202);
    await arrives('chunked@contoso.example');
  });

  it.each([
    ['text', 'UserDetails=Ana', 'not-json'],
    [
      'the documented sample without its comma',
      '{"OfferTitle":"Contoso Test" "Description":"x"}',
      'not-json',
    ],
    ['an array', '[]', 'not-an-object'],
  ])('refuse %s with 400 in words and keep it in quarantine', async (_what, body, code) => {
    const before = (await world.status()).quarantine.count;
    const response = await world.sendLead(body);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^Expected a JSON object such as .* kept in quarantine/);
    expect((await world.status()).quarantine.count).toBe(before + 1);
  });

  it('keep a lead that names nobody in quarantine', async () => {
    const before = (await world.status()).quarantine.count;
    expect((await world.sendLead({})).status).toBe(202);
    expect((await world.status()).quarantine.count).toBe(before + 1);
  });

  it.each([
    ['with a length header', (text: string) => world.sendLead(text)],
    ['without one', (text: string) => sendChunked(world, [text.slice(0, 40_000), text.slice(40_000)])],
  ])('refuse 64 KiB and one byte with 413, %s', async (_how, send) => {
    const padding = 65_537 - JSON.stringify({ ...documented, description: '' }).length;
    expect((await send(JSON.stringify({ ...documented, description: 'x'.repeat(padding) }))).status).toBe(
      413,
    );
    const fits = JSON.stringify({ ...from('fits@contoso.example'), description: '' });
    expect(
      (
        await send(
          JSON.stringify({ ...from('fits@contoso.example'), description: 'x'.repeat(65_536 - fits.length) }),
        )
      ).status,
    ).toBe(202);
  });

  it('answer a missing and a wrong key alike', async () => {
    const post = async (headers: Record<string, string>) => {
      const response = await fetch(`${world.functionsUrl}/api/leads`, {
        method: 'POST',
        headers,
        body: JSON.stringify(documented),
      });
      return { status: response.status, body: await response.text() };
    };
    const missing = await post({});
    expect(missing.status).toBe(401);
    expect(await post({ 'x-functions-key': 'wrong' })).toEqual(missing);
    expect(
      (
        await fetch(`${world.functionsUrl}/api/leads?code=${world.functionKey}`, {
          method: 'POST',
          body: '{}',
        })
      ).status,
    ).toBe(202);
  });

  it('tell an anonymous caller that they are alive, and no more', async () => {
    const response = await fetch(`${world.functionsUrl}/api/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('name a missing privilege in words, and deliver what waited once it is there', async () => {
    await world.sim('POST', 'privileges', { remove: ['prvCreateLead'] });
    const { warnings } = await world.status();
    expect(warnings.join('\n')).toMatch(/prvCreateLead/);
    await world.sendLead(from('waits@contoso.example'));
    await eventually(world.status, ({ inbox }) => inbox.depth > 0);
    await world.sim('POST', 'reset');
    await arrives('waits@contoso.example');
    expect((await world.status()).deadLetters.count).toBe(0);
  });

  it('show the status as a page to a browser', async () => {
    const response = await fetch(`${world.functionsUrl}/api/status?code=${world.functionKey}`, {
      headers: { accept: 'text/html' },
    });
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toMatch(/<h1>Marketplace leads<\/h1>/);
  });
});

function sendChunked(world: LeadWorld, parts: readonly string[]): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${world.functionsUrl}/api/leads`,
      { method: 'POST', headers: { 'x-functions-key': world.functionKey, 'transfer-encoding': 'chunked' } },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0 });
      },
    );
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end();
  });
}
