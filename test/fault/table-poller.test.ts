import { TableClient } from '@azure/data-tables';
import { eventually } from '../world/eventually';
import { leadRowOf, leadTableOf, writeLeadRows } from '../world/lead-table';
import { notExactlyOnce } from '../world/not-exactly-once';
import { startHost, type FurtherHost } from '../world/start-host';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** What Partner Center has written before the first look. */
const rowCount = 5_000;
const hourMs = 3_600_000;

describe('the MarketplaceLeads table', () => {
  let world: LeadWorld;
  let source: TableClient;
  let second: FurtherHost | undefined;
  const output = () => second?.output() ?? '';
  beforeAll(async () => {
    world = await startLeadWorld();
    source = leadTableOf(world);
    await source.createTable();
  });
  afterAll(async () => {
    await second?.kill();
    await world.stop();
  });

  const table = (name: string) =>
    TableClient.fromConnectionString(world.storage, name, { allowInsecureConnection: true });
  const count = async (name: string): Promise<number> => {
    let rows = 0;
    for await (const page of table(name)
      .listEntities({ queryOptions: { select: ['RowKey'] } })
      .byPage({ maxPageSize: 1000 }))
      rows += page.length;
    return rows;
  };
  const poll = async (url: string): Promise<void> => {
    const response = await fetch(`${url}/admin/functions/poll-lead-table`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-functions-key': world.functionKey },
      body: '{"input":""}',
    });
    if (response.status !== 202) throw new Error(`The poller was not run: status ${response.status}.`);
  };
  const remembered = (rows: number) =>
    eventually(
      () => count('LeadTableTaken'),
      (found) => found === rows,
      { withinMs: 120_000, everyMs: 500 },
    );

  it('is read by one host that dies between reading and remembering, and then by two at once', async () => {
    await writeLeadRows(
      source,
      Array.from({ length: rowCount }, (_, index) => leadRowOf(index, 'table')),
    );
    await poll(world.functionsUrl);
    const stored = async () => (await count('LeadInbox')) + (await count('LeadArchive'));
    await eventually(stored, (rows) => rows > 0, { everyMs: 5 });
    const dead = world.processIds().functions;
    world.kill('functions');
    // Stored, and nobody knows: these are read again.
    expect(await stored()).toBeGreaterThan(await count('LeadTableTaken'));
    await eventually(
      () => world.processIds().functions,
      (pid) => pid !== dead,
    );
    second = await startHost(world, { env: { LEAD_TABLE_SOURCE: world.storage } });
    await eventually(
      () =>
        fetch(`${world.functionsUrl}/api/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      (status) => status === 200,
    );
    await Promise.all([poll(world.functionsUrl), poll(second.url)]);
    await remembered(rowCount);
    await world.untilDelivered(180_000);
    await eventually(output, (text) => /"outcome":"lead-table-polled".*"seen":5000\b/.test(text), {
      withinMs: 180_000,
    });
    const leads = await world.leads();
    expect(notExactlyOnce(leads, rowCount, 'table')).toEqual([]);
    expect(leads).toHaveLength(rowCount);
  }, 600_000);

  it('gives up rows that show late, with an old partition and an old time', async () => {
    // As if rows of the last hour and a half had been seen already: storage shows writes in no certain order.
    const newest = new Date(Date.now() + 1.5 * hourMs).toISOString();
    await table('LeadState').upsertEntity({ partitionKey: 'poll', rowKey: 'watermark', newest });
    await writeLeadRows(
      source,
      Array.from({ length: 40 }, (_, index) => leadRowOf(index, 'late', '3:2F7:2F2019')),
    );
    await poll(world.functionsUrl);
    await remembered(rowCount + 40);
    await world.untilDelivered();
    expect(notExactlyOnce(await world.leads(), 40, 'late')).toEqual([]);
  }, 120_000);
});
