import { acceptLead } from '../../../functions/inbox/accept-lead';
import { openInboxStorage } from '../../../functions/inbox/storage';
import { startInBetween } from '../../world/in-between';
import { contactMe } from '../../unit/delivery/received-rows';
import { arrival, startInboxWorld, type InboxWorld } from './inbox-world';

describe('accepting a lead', () => {
  let world: InboxWorld;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterEach(() => world.clear());
  afterAll(() => world.azurite.stop());

  const accept = (value: unknown) => acceptLead(world.intake, arrival(value));

  it('stores the body byte for byte before it says so, and hints at the shard', async () => {
    const body = new TextEncoder().encode(`  ${JSON.stringify(contactMe)}\n`);
    const acceptance = await accept(body);
    expect(acceptance).toMatchObject({ kind: 'stored', repeated: false });
    const [row] = await world.waiting();
    expect(Buffer.from(row!.body).equals(body)).toBe(true);
    expect(row).toMatchObject({ receiptId: (acceptance as { receiptId: string }).receiptId, attempts: 0 });
    expect(world.nudged).toEqual([row!.shard]);
  });

  it('keeps one row of a hundred equal bodies at once and tells all of them the same receipt', async () => {
    const acceptances = await Promise.all(Array.from({ length: 100 }, () => accept(contactMe)));
    expect(await world.waiting()).toHaveLength(1);
    expect(new Set(acceptances.map((each) => each.kind === 'stored' && each.receiptId)).size).toBe(1);
    expect(acceptances.filter((each) => each.kind === 'stored' && !each.repeated)).toHaveLength(1);
  });

  it('takes the largest body that the door lets through', async () => {
    const padded = { ...contactMe, description: '' };
    const body = JSON.stringify({
      ...padded,
      description: 'x'.repeat(65_536 - JSON.stringify(padded).length),
    });
    expect(Buffer.byteLength(body)).toBe(65_536);
    expect(await accept(new TextEncoder().encode(body))).toMatchObject({ kind: 'stored' });
  });

  it.each([
    ['text that is not JSON', 'UserDetails=Ana', 'not-json'],
    ['an array', '[]', 'not-an-object'],
    ['an object in which nobody is named', '{}', 'nobody-to-contact'],
  ])('keeps %s in quarantine', async (_what, text, reason) => {
    const body = new TextEncoder().encode(text);
    const acceptance = await accept(body);
    expect(acceptance).toMatchObject({
      kind: reason === 'nobody-to-contact' ? 'quarantined' : 'refused',
      reason,
    });
    const [row] = await world.rows('quarantine');
    expect(row).toMatchObject({ reason, receivedAt: '2026-01-15T12:00:00.000Z' });
    expect(Buffer.from(row!['body0'] as Uint8Array).toString()).toBe(text);
    expect(await world.waiting()).toEqual([]);
  });

  it('keeps nothing of an empty body', async () => {
    expect(await accept(new Uint8Array())).toMatchObject({ kind: 'refused', reason: 'empty' });
    expect(await world.rows('quarantine')).toEqual([]);
  });

  it('makes its tables by itself where they are missing', async () => {
    const other = await startInboxWorld();
    try {
      await other.storage.tables.inbox.deleteTable();
      expect(await acceptLead(other.intake, arrival(contactMe))).toMatchObject({ kind: 'stored' });
    } finally {
      await other.azurite.stop();
    }
  });

  it('rejects when its table is just being deleted, which storage calls a conflict', async () => {
    const between = await startInBetween();
    between.judge = () => ({
      status: 409,
      answer: '{"odata.error":{"code":"TableBeingDeleted","message":{"lang":"en-US","value":"Going."}}}',
    });
    const connectionString = world.azurite.connectionString.replace(
      /TableEndpoint=[^;]*/,
      `TableEndpoint=${between.url}/devstoreaccount1`,
    );
    const storage = openInboxStorage({ kind: 'connection-string', connectionString });
    try {
      await expect(acceptLead({ ...world.intake, storage }, arrival(contactMe))).rejects.toThrow();
    } finally {
      await between.stop();
    }
  });

  it('rejects when storage is away, within five seconds', async () => {
    const other = await startInboxWorld();
    await other.azurite.stop();
    const started = performance.now();
    await expect(acceptLead(other.intake, arrival(contactMe))).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
