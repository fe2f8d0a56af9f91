import { acceptLead } from '../../../functions/inbox/accept-lead';
import { listDeadLetters, replayDeadLetters } from '../../../functions/inbox/dead-letters';
import { readInboxStatus } from '../../../functions/inbox/inbox-status';
import { applyRetention, eraseLead } from '../../../functions/inbox/retention';
import { settle, type Settlement } from '../../../functions/inbox/settle';
import { readWaiting, shardsIn } from '../../../functions/inbox/waiting-rows';
import { contactMe } from '../../unit/delivery/received-rows';
import { arrival, startInboxWorld, type InboxWorld } from './inbox-world';

const delivered: Settlement = {
  kind: 'delivered',
  outcome: 'lead-created',
  leadId: 'lead-1',
  deliveredKey: undefined,
};

describe('what becomes of waiting rows', () => {
  let world: InboxWorld;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterEach(() => world.clear());
  afterAll(() => world.azurite.stop());

  const iso = () => new Date(world.nowMs).toISOString();
  const accept = (email: string) =>
    acceptLead(world.intake, arrival({ ...contactMe, userDetails: { ...contactMe.userDetails, email } }));
  const settleAll = async (settlement: Settlement) =>
    settle(
      world.storage,
      (await world.waiting()).map((row) => ({ row, settlement })),
      iso(),
    );

  it('delivered ones lie in the archive until retention ends', async () => {
    await accept('ana@northwind.example');
    await settleAll(delivered);
    expect(await world.waiting()).toEqual([]);
    expect(await world.rows('archive')).toEqual([
      expect.objectContaining({ outcome: 'lead-created', leadId: 'lead-1', deliveredAt: iso() }),
    ]);
    const day = 24 * 3600 * 1000;
    expect(await applyRetention(world.storage, 30, world.nowMs + 29 * day)).toBe(0);
    expect(await applyRetention(world.storage, 30, world.nowMs + 31 * day)).toBe(1);
    expect(await world.rows('archive')).toEqual([]);
  });

  it('a hundred of the largest bodies are put away, though one transaction cannot hold them', async () => {
    const filler = 'x'.repeat(60_000);
    const bodies = Array.from({ length: 100 }, (_, index) => ({ ...contactMe, touch: index, filler }));
    for (const body of bodies) await acceptLead(world.intake, arrival(body));
    expect(await world.waiting()).toHaveLength(100);
    await settleAll(delivered);
    expect(await world.waiting()).toEqual([]);
    expect(await world.rows('archive')).toHaveLength(100);
  });

  it('refused ones wait for their turn and hold up nobody', async () => {
    await accept('ana@northwind.example');
    const later = new Date(world.nowMs + 4_000).toISOString();
    await settleAll({ kind: 'retry', reason: '0x80044331 subject', nextAttemptAt: later });
    const [row] = await world.waiting();
    expect(row).toMatchObject({ attempts: 1, lastError: '0x80044331 subject', firstFailedAt: iso() });
    const inbox = world.storage.tables.inbox;
    expect(await readWaiting(inbox, row!.shard, iso())).toMatchObject({ due: [], nextAttemptAt: later });
    expect((await readWaiting(inbox, row!.shard, later)).due).toHaveLength(1);
    expect(await shardsIn(inbox)).toEqual([row!.shard]);
  });

  it('dead ones are listed with their reason and can be replayed', async () => {
    await accept('ana@northwind.example');
    await settleAll({ kind: 'dead', reason: '0x80044331 subject' });
    const letters = await listDeadLetters(world.storage);
    expect(letters).toEqual([
      expect.objectContaining({
        reason: '0x80044331 subject',
        attempts: 1,
        firstFailedAt: iso(),
        deadSince: iso(),
      }),
    ]);
    expect(await listDeadLetters(world.storage, 'another')).toEqual([]);
    const nudged: number[] = [];
    await replayDeadLetters(world.storage, letters, (shard) => Promise.resolve(void nudged.push(shard)));
    expect(await listDeadLetters(world.storage)).toEqual([]);
    const [row] = await world.waiting();
    expect(row).toMatchObject({ attempts: 0, lastError: undefined });
    expect(Buffer.from(row!.body).toString()).toBe(JSON.stringify(contactMe));
    expect(nudged).toEqual([row!.shard]);
  });

  it('a dead letter stays when the lead was refused again before its replay was over', async () => {
    await accept('ana@northwind.example');
    await settleAll({ kind: 'dead', reason: 'unreadable' });
    const letters = await listDeadLetters(world.storage);
    const { inbox } = world.storage.tables;
    const create = inbox.createEntity.bind(inbox);
    inbox.createEntity = async (...row) => {
      const written = await create(...row);
      await settleAll({ kind: 'dead', reason: 'unreadable' });
      return written;
    };
    await replayDeadLetters(world.storage, letters, () => Promise.resolve());
    inbox.createEntity = create;
    expect(await listDeadLetters(world.storage)).toHaveLength(1);
  });

  it.each([
    ['archive', delivered],
    ['deadLetters', { kind: 'dead', reason: '0x80044331 subject' }],
  ] as const)('are not lost where the table %s has been removed', async (table, settlement) => {
    const other = await startInboxWorld();
    try {
      await acceptLead(other.intake, arrival(contactMe));
      await other.storage.tables[table].deleteTable();
      const [row] = await other.waiting();
      await settle(other.storage, [{ row: row!, settlement }], iso());
      expect(await other.waiting()).toEqual([]);
      expect(await other.rows(table)).toHaveLength(1);
    } finally {
      await other.azurite.stop();
    }
  });

  it('more than a transaction takes are moved, also when another worker has moved some of them', async () => {
    await Promise.all(
      Array.from({ length: 250 }, (_, index) => accept(`customer-${index}@northwind.example`)),
    );
    const all = await world.waiting();
    const ofShard = Map.groupBy(all, (row) => row.shard);
    for (const rows of ofShard.values()) {
      const settled = rows.map((row) => ({ row, settlement: delivered }));
      await settle(world.storage, settled.slice(0, 5), iso());
      await settle(world.storage, settled, iso());
    }
    expect(await world.waiting()).toEqual([]);
    expect(await world.rows('archive')).toHaveLength(250);
  });

  it('are counted without telling whose they are', async () => {
    await accept('ana@northwind.example');
    world.nowMs += 1_000;
    await accept('kei@tailspin.example');
    await acceptLead(world.intake, arrival([]));
    const status = await readInboxStatus(world.storage);
    expect(status).toEqual({
      inbox: { depth: 2, oldest: new Date(world.nowMs - 1_000).toISOString() },
      quarantine: { count: 1, byReason: { 'not-an-object': 1 } },
      deadLetters: { count: 0, byReason: {} },
    });
    expect(JSON.stringify(status)).not.toMatch(/northwind|Horvat/);
  });

  it('are erased with their lead, and only with theirs', async () => {
    await accept('ana@northwind.example');
    await accept('kei@tailspin.example');
    const rows = await world.waiting();
    await settle(
      world.storage,
      rows.map((row) => ({ row, settlement: { ...delivered, deliveredKey: row.leadKey } })),
      iso(),
    );
    expect(await eraseLead(world.storage, `${rows[0]!.leadKey}-g2`, [5, rows[0]!.shard], iso())).toBe(0);
    expect(await eraseLead(world.storage, rows[0]!.leadKey, [5, rows[0]!.shard], iso())).toBe(1);
    expect((await world.rows('archive')).map((row) => row['leadKey'])).toEqual([rows[1]!.leadKey]);
  });
});
