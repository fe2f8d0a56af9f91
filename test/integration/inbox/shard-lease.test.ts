import { ShardLeases } from '../../../functions/inbox/shard-lease';
import { startInboxWorld, type InboxWorld } from './inbox-world';

const leaseMs = 10_000;

describe('the lease of a shard', () => {
  let world: InboxWorld;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterEach(() => world.clear());
  afterAll(() => world.azurite.stop());

  /** A host whose monotonic clock the test moves. */
  const host = (owner: string) => {
    const clock = { ms: 0 };
    const leases = new ShardLeases({
      table: world.storage.tables.state,
      owner,
      monotonicMs: () => clock.ms,
      leaseMs,
    });
    return { clock, leases };
  };

  it('is given to one host at a time', async () => {
    const hosts = Array.from({ length: 10 }, (_, index) => host(`host-${index}`));
    const leases = await Promise.all(hosts.map(({ leases }) => leases.acquire(3)));
    const held = leases.filter((lease) => lease !== undefined);
    expect(held).toHaveLength(1);
    await held[0]!.release();
    const next = await hosts[5]!.leases.acquire(3);
    expect(next).toBeDefined();
    await next!.release();
  });

  it('leaves other shards free', async () => {
    const one = await host('one').leases.acquire(1);
    const other = await host('other').leases.acquire(2);
    expect([one, other].every((lease) => lease !== undefined)).toBe(true);
    await one!.release();
    await other!.release();
  });

  it('is taken over from a host that stopped, after a whole lease time by the own clock and not before', async () => {
    const stopped = await host('stopped').leases.acquire(0);
    const { clock, leases } = host('second');
    expect(await leases.acquire(0)).toBeUndefined();
    clock.ms = leaseMs - 1;
    expect(await leases.acquire(0)).toBeUndefined();
    clock.ms = leaseMs;
    const taken = await leases.acquire(0);
    expect(taken).toBeDefined();
    await taken!.release();
    await stopped!.release();
  });

  it('is kept by a host that is slow but alive, because it changes the row', async () => {
    const alive = new ShardLeases({
      table: world.storage.tables.state,
      owner: 'alive',
      monotonicMs: () => performance.now(),
      leaseMs: 150,
    });
    const lease = await alive.acquire(0);
    const etags = new Set<string>();
    while (etags.size < 3) etags.add((await world.storage.tables.state.getEntity('lease', '0')).etag);
    expect(lease!.signal.aborted).toBe(false);
    await lease!.release();
  });

  it('tells a host that it lost the shard to another', async () => {
    const slow = new ShardLeases({
      table: world.storage.tables.state,
      owner: 'slow',
      monotonicMs: () => performance.now(),
      leaseMs: 150,
    });
    const lease = await slow.acquire(0);
    const lost = new Promise<void>((resolve) => lease!.signal.addEventListener('abort', () => resolve()));
    await world.storage.tables.state.upsertEntity(
      { partitionKey: 'lease', rowKey: '0', owner: 'other' },
      'Replace',
    );
    await lost;
    await lease!.release();
    expect(await world.storage.tables.state.getEntity('lease', '0')).toMatchObject({ owner: 'other' });
  });
});
