import type { TableClient, TransactionAction } from '@azure/data-tables';
import { leadTableName, pollLeadTable } from '../../../functions/inbox/poll-lead-table';
import { applyRetention } from '../../../functions/inbox/retention';
import { openForeignTable } from '../../../functions/inbox/storage';
import { writeAll } from '../../../functions/inbox/table-writes';
import { startAzurite } from '../../world/start-azurite';
import { startInboxWorld, type InboxWorld } from './inbox-world';

/** A row as Partner Center writes it. */
const leadRow = (
  rowKey: string,
  customer: unknown = { FirstName: 'Ana', LastName: 'Horvat', Email: `${rowKey}@northwind.example` },
) => ({
  partitionKey: '1:2F15:2F2026',
  rowKey,
  ActionCode: 'INS',
  CustomerInfo: typeof customer === 'string' ? customer : JSON.stringify(customer),
  Description: ' ',
  LeadSource: 'AzureMarketplace',
  OfferDisplayName: 'Contoso Firewall',
  ProductIds: 'contoso.firewall',
});

describe('polling MarketplaceLeads', () => {
  let world: InboxWorld;
  let source: TableClient;
  const poll = () => pollLeadTable(world.intake, source, { correlationId: 'test' });

  beforeAll(async () => {
    world = await startInboxWorld();
    source = openForeignTable(
      { kind: 'connection-string', connectionString: world.azurite.connectionString },
      leadTableName,
    );
  });
  afterAll(() => world.azurite.stop());

  it('finds nothing while Partner Center has not made the table', async () => {
    expect(await poll()).toEqual({ seen: 0, taken: 0, tableMissing: true });
  });

  it('takes each row once, whichever partition it lies in, and leaves it as it was', async () => {
    await source.createTable();
    await source.createEntity(leadRow('row-1'));
    const before = await source.getEntity('1:2F15:2F2026', 'row-1');
    expect(await poll()).toMatchObject({ taken: 1 });
    expect(await poll()).toMatchObject({ taken: 0 });
    await source.createEntity({ ...leadRow('row-2'), partitionKey: '3:2F7:2F2024' });
    expect(await poll()).toMatchObject({ taken: 1 });
    expect(await world.waiting()).toHaveLength(2);
    expect(await source.getEntity('1:2F15:2F2026', 'row-1')).toEqual(before);
  });

  it.each([
    ['a customer that is not JSON', leadRow('bad-1', '{"FirstName":')],
    ['no customer at all', { partitionKey: 'p', rowKey: 'bad-2' }],
    ['64-bit numbers and bytes', { ...leadRow('odd-1'), Big: 2n ** 60n, Bytes: new Uint8Array([1, 2]) }],
  ])('is not stopped by a row with %s', async (_what, entity) => {
    await source.createEntity(entity);
    await source.createEntity(leadRow(`after-${entity.rowKey}`));
    expect(await poll()).toMatchObject({ taken: 2 });
    expect(
      (await world.waiting()).some((row) => Buffer.from(row.body).includes(`after-${entity.rowKey}@`)),
    ).toBe(true);
  });

  it('knows the newest row for as long as it reads it again, also when retention has ended', async () => {
    await source.createEntity(leadRow('last'));
    await poll();
    await applyRetention(world.storage, 30, world.nowMs + 40 * 24 * 3_600_000);
    expect(await poll()).toMatchObject({ taken: 0 });
  });

  it('follows all pages, and two pollers at once take nothing twice', async () => {
    const before = (await world.waiting()).length;
    const rows = Array.from({ length: 2_300 }, (_, index) => leadRow(`bulk-${index}`));
    for (let start = 0; start < rows.length; start += 100)
      await source.submitTransaction(rows.slice(start, start + 100).map((entity) => ['create', entity]));
    await Promise.all([poll(), poll()]);
    expect((await world.waiting()).length - before).toBe(2_300);
    expect(await poll()).toMatchObject({ taken: 0 });
  });

  it('reads again what a crash kept it from remembering', async () => {
    const before = (await world.waiting()).length;
    const forgotten = (await world.rows('taken')).map((row): TransactionAction => [
      'delete',
      { partitionKey: 'taken', rowKey: String(row['rowKey']) },
    ]);
    await writeAll(world.storage, 'taken', forgotten);
    await poll();
    expect((await world.waiting()).length).toBe(before);
  });

  it('remembers the time of the newest row, not that of its own writing', async () => {
    const times: string[] = [];
    for await (const { timestamp } of source.listEntities()) times.push(timestamp ?? '');
    times.sort();
    expect(await world.storage.tables.state.getEntity('poll', 'watermark')).toMatchObject({
      newest: times.at(-1),
    });
  });

  it('begins at the beginning where a table of another account is set', async () => {
    const later = new Date(Date.now() + 3 * 3_600_000).toISOString();
    await world.storage.tables.state.upsertEntity({
      partitionKey: 'poll',
      rowKey: 'watermark',
      newest: later,
    });
    const other = await startAzurite();
    const { connectionString } = other;
    const otherSource = openForeignTable({ kind: 'connection-string', connectionString }, leadTableName);
    try {
      await source.createEntity(leadRow('older-than-the-watermark'));
      expect(await poll()).toMatchObject({ taken: 0 });
      await otherSource.createTable();
      await otherSource.createEntity(leadRow('of-another-account'));
      expect(await pollLeadTable(world.intake, otherSource, { correlationId: 'test' })).toMatchObject({
        taken: 1,
      });
    } finally {
      await other.stop();
    }
  });
});
