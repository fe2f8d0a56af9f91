import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { deliverRound } from '../../../functions/delivery/deliver-round';
import { payloadOf } from '../../world/lead-payloads';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

const timeout = new DataverseError('Dataverse did not answer.', {
  ...{ family: 'transient', scope: 'environment', code: 'timeout', status: 0 },
});

describe('a Dataverse that takes too long over many rows', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  it('gets fewer of them at a time, until it can take them', async () => {
    const leads = 60;
    const manageable = 20;
    await world.accept(...Array.from({ length: leads }, (_, index) => payloadOf(index, 'slow')));
    const tried: number[] = [];
    const createMultiple: Dataverse['createMultiple'] = (table, rows) => {
      tried.push(rows.length);
      return rows.length > manageable ? Promise.reject(timeout) : world.dataverse.createMultiple(table, rows);
    };
    const dataverse = { ...world.dataverse, createMultiple };
    const round = { ...world.round, delivery: { ...world.round.delivery, dataverse } };
    for (let rounds = 0; rounds < 6; rounds += 1) {
      await deliverRound(round, [0, 1, 2, 3, 4, 5, 6, 7], () => undefined);
      world.nowMs += 60_000;
    }
    expect(await world.read('leads')).toHaveLength(leads);
    expect(await world.waiting()).toEqual([]);
    expect(tried[0]).toBe(leads);
  });
});
