import { deliverRound } from '../../../functions/delivery/deliver-round';
import { payloadOf } from '../../world/lead-payloads';
import type { RequestEntry } from '../../world/request-entry';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

const waitMs = 1_000;

describe('a wait that another host is told while a round is on its way', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  it('is kept by that round, too', async () => {
    let toldAt = 0;
    await world.accept(payloadOf(1, 'wait', { actionCode: 'INS' }));
    const round = {
      ...world.round,
      gather: async () => {
        if (toldAt > 0) return;
        toldAt = Date.now();
        // The same customer, because the round goes on with the shards that had something.
        await world.accept(payloadOf(1, 'wait', { actionCode: 'PLT' }));
      },
      listen: () => Promise.resolve(world.dataverse.holdUntil(toldAt + waitMs)),
    };
    await deliverRound(round, [0, 1, 2, 3, 4, 5, 6, 7], () => undefined);
    const { log } = (await world.sim('requests')) as { log: readonly RequestEntry[] };
    const afterwards = log.map(({ at }) => at).filter((at) => at > toldAt);
    expect(afterwards).not.toEqual([]);
    expect(Math.min(...afterwards)).toBeGreaterThanOrEqual(toldAt + waitMs);
  });
});
