import { deliverRound } from '../../../functions/delivery/deliver-round';
import { ShardLeases, type LeaseName } from '../../../functions/inbox/shard-lease';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

describe('the leases of a round', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  it('are all given back when storage refuses one of them before it grants the others', async () => {
    const deps = { table: world.storage.tables.state, monotonicMs: () => performance.now(), leaseMs: 10_000 };
    class Refused extends ShardLeases {
      override acquire(shard: LeaseName) {
        return shard === 0 ? Promise.reject(new Error('Storage is away.')) : super.acquire(shard);
      }
    }
    const leases = new Refused({ ...deps, owner: 'refused' });
    const round = deliverRound({ ...world.round, leases }, [0, 1, 2, 3], () => undefined);
    await expect(round).rejects.toThrow('Storage is away.');
    const others = new ShardLeases({ ...deps, owner: 'other' });
    for (const shard of [1, 2, 3]) {
      const lease = await others.acquire(shard);
      expect(lease).toBeDefined();
      await lease?.release();
    }
  });
});
