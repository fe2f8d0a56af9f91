import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { deliverRound } from '../../../functions/delivery/deliver-round';
import { deliverRows } from '../../../functions/delivery/deliver-rows';
import { settle } from '../../../functions/inbox/settle';
import { contactMe } from '../../unit/delivery/received-rows';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

describe('a host that was frozen until another had its shard', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  it('does not take back what the other wrote', async () => {
    const shards = [0, 1, 2, 3, 4, 5, 6, 7];
    await world.accept(contactMe);
    await world.deliver();
    await world.accept({ ...contactMe, actionCode: 'INS' });
    world.nowMs += 5_000;
    let frozenMs = 0;
    const { delivery } = world.round;
    const upsertMultiple: Dataverse['upsertMultiple'] = async (...call) => {
      if (frozenMs === 0) {
        frozenMs = 11_000;
        await world.accept({ ...contactMe, actionCode: 'StartTestDrive' });
        const settled = await deliverRows(delivery, await world.waiting());
        await settle(world.storage, settled, new Date(world.nowMs).toISOString());
      }
      return world.dataverse.upsertMultiple(...call);
    };
    const frozen = {
      ...world.round,
      delivery: {
        ...delivery,
        dataverse: { ...world.dataverse, upsertMultiple },
        monotonicMs: () => frozenMs,
      },
    };
    await deliverRound(frozen, shards, () => undefined);
    const [lead] = await world.read('leads');
    expect(lead).toMatchObject({
      mpl_touchcount: 3,
      mpl_lasttouchon: new Date(world.nowMs).toISOString().replace(/\.\d+/, ''),
    });
    expect(await world.waiting()).toEqual([]);
  });
});
