import { TableClient } from '@azure/data-tables';
import { serveSite, type Site } from '../../../local/site/serve-site';
import { startAzurite, type Azurite } from '../../world/start-azurite';
import { pageFolder } from './page-folder';

let azurite: Azurite;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

const row = {
  PartitionKey: '11:2F21:2F2026',
  RowKey: 'row-1',
  CustomerInfo: '{"Email":"linnea.bjork@fabrikam.example.com"}',
  ActionCode: 'PLT',
};

async function withSite(
  connectionString: string | undefined,
  use: (site: Site) => Promise<void>,
): Promise<void> {
  const site = await serveSite({
    port: 0,
    functionsUrl: 'http://127.0.0.1:9',
    functionKey: 'key',
    dataverseUrl: 'http://127.0.0.1:9',
    pageFolder: await pageFolder(),
    ...(connectionString !== undefined && { leadTable: { connectionString } }),
  });
  await use(site).finally(() => site.close());
}

const write = (site: Site, body: unknown) =>
  fetch(new URL('/send/table-row', site.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const state = async (site: Site): Promise<unknown> =>
  (await fetch(new URL('/read/lead-table', site.url))).json();

test('a row is written as it was sent; the table is made with the first one', () =>
  withSite(azurite.connectionString, async (site) => {
    expect(await state(site)).toEqual({ open: true });
    const response = await write(site, row);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ kind: 'written' });
    const table = TableClient.fromConnectionString(azurite.connectionString, 'MarketplaceLeads', {
      allowInsecureConnection: true,
    });
    expect(await table.getEntity('11:2F21:2F2026', 'row-1')).toMatchObject({
      CustomerInfo: row.CustomerInfo,
      ActionCode: 'PLT',
    });
    expect((await write(site, { ...row, RowKey: 'row-2' })).status).toBe(201);
  }));

test('a second row with the same keys is refused, as storage does', () =>
  withSite(azurite.connectionString, async (site) => {
    await write(site, { ...row, RowKey: 'twice' });
    const again = await write(site, { ...row, RowKey: 'twice' });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({
      kind: 'refused',
      message: 'Azure Table storage refused the row with status 409.',
    });
  }));

test('what is not a row is refused with what was expected', () =>
  withSite(azurite.connectionString, async (site) => {
    const response = await write(site, { RowKey: 7 });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining('PartitionKey') as string,
    });
  }));

test.each([
  [
    'DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=AAAA;EndpointSuffix=core.windows.net',
    'not on this machine',
  ],
  [undefined, 'No storage account'],
])('with %s nothing is written, and the page says why', (connectionString, words) =>
  withSite(connectionString, async (site) => {
    expect(await state(site)).toEqual({ open: false, reason: expect.stringContaining(words) as string });
    const response = await write(site, row);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ kind: 'refused', tookMs: 0 });
  }),
);

test('storage that is away is told so in words', () =>
  withSite(
    azurite.connectionString.replace(/TableEndpoint=http:\/\/[^/]+/, 'TableEndpoint=http://127.0.0.1:9'),
    async (site) => {
      const response = await write(site, row);
      expect(response.status).toBe(502);
      expect(await response.json()).toMatchObject({
        kind: 'unreachable',
        message: 'Azurite does not answer. Send the row again in a moment.',
      });
    },
  ));
