import { acceptLead } from '../../../functions/inbox/accept-lead';
import { shardsIn } from '../../../functions/inbox/waiting-rows';
import { eraseDeleted } from '../../../functions/follow-up/events/erase-deleted';
import type { StoredChange } from '../../../functions/follow-up/events/event-row';
import { settle } from '../../../functions/inbox/settle';
import { contactMe } from '../../unit/delivery/received-rows';
import { arrival, startInboxWorld, type InboxWorld } from './inbox-world';

describe('shards in which something lies', () => {
  let world: InboxWorld;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterAll(() => world.azurite.stop());

  afterEach(() => world.clear());

  const accept = (shardCount: number, email: string) =>
    acceptLead(
      { ...world.intake, shardCount },
      arrival({ ...contactMe, userDetails: { ...contactMe.userDetails, email } }),
    );

  it('are none while nothing waits', async () => {
    expect(await shardsIn(world.storage.tables.inbox)).toEqual([]);
  });

  it('are all of them, also those that new leads no longer go to since INBOX_SHARDS was changed', async () => {
    for (const shardCount of [64, 3])
      for (let index = 0; index < 8; index += 1)
        await accept(shardCount, `${shardCount}-${index}@northwind.example`);
    const used = new Set((await world.waiting()).map(({ shard }) => shard));
    expect(Math.max(...used)).toBeGreaterThan(8);
    expect(await shardsIn(world.storage.tables.inbox)).toEqual([...used].sort((a, b) => a - b));
  });

  it('are all looked through when a lead is erased', async () => {
    for (const shardCount of [64, 3]) await accept(shardCount, 'ana@northwind.example');
    const rows = await world.waiting();
    const [{ leadKey } = { leadKey: '' }] = rows;
    expect(new Set(rows.map(({ shard }) => shard)).size).toBe(2);
    const receivedAt = new Date(world.nowMs).toISOString();
    const settlements = [
      { kind: 'delivered', outcome: 'lead-created', leadId: 'lead-1', deliveredKey: leadKey },
      { kind: 'dead', reason: '0x80044331 subject' },
    ] as const;
    for (const [index, row] of rows.entries())
      await settle(world.storage, [{ row, settlement: settlements[index % 2]! }], receivedAt);
    const deletion = { kind: 'lead-deleted', id: 'lead-1', leadKey, receivedAt } as StoredChange;
    const { erased } = await eraseDeleted(world.storage, [deletion], world.nowMs);
    expect(erased).toBe(2);
    expect([...(await world.rows('archive')), ...(await world.rows('deadLetters'))]).toEqual([]);
  });

  it('keep what the customer sent after the lead was deleted', async () => {
    const receivedAt = new Date(world.nowMs).toISOString();
    world.nowMs += 60_000;
    await accept(8, 'ana@northwind.example');
    const [row] = await world.waiting();
    const { leadKey } = row!;
    const settlement = { kind: 'dead', reason: '0x80044331 subject' } as const;
    await settle(world.storage, [{ row: row!, settlement }], new Date(world.nowMs).toISOString());
    const deletion = { kind: 'lead-deleted', id: 'lead-1', leadKey, receivedAt } as StoredChange;
    expect(await eraseDeleted(world.storage, [deletion], world.nowMs)).toMatchObject({ erased: 0 });
    expect(await world.rows('deadLetters')).toHaveLength(1);
  });
});
