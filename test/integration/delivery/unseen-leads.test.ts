import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { deliverRound } from '../../../functions/delivery/deliver-round';
import { payloadOf } from '../../world/lead-payloads';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

describe('leads that the application user may not see', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  it('hold up nobody: what is meant for them becomes dead letters with the cause', async () => {
    const hidden = [1, 2, 3];
    await world.accept(...hidden.map((index) => payloadOf(index, 'unseen')));
    await world.deliver();
    const retrieveByKey: Dataverse['retrieveByKey'] = (table, query) =>
      table === 'lead' ? Promise.resolve([]) : world.dataverse.retrieveByKey(table, query);
    const dataverse = { ...world.dataverse, retrieveByKey };
    const round = { ...world.round, delivery: { ...world.round.delivery, dataverse } };
    await world.accept(...hidden.map((index) => payloadOf(index, 'unseen', { actionCode: 'INS' })));
    for (let rounds = 0; rounds < 10; rounds += 1) {
      await deliverRound(round, [0, 1, 2, 3, 4, 5, 6, 7], () => undefined);
      world.nowMs += 120_000;
    }
    expect(await world.waiting()).toEqual([]);
    const dead = await world.rows('deadLetters');
    expect(dead.map(({ lastError }) => lastError)).toEqual(hidden.map(() => '0x80060892'));
    expect(await world.read('leads')).toHaveLength(hidden.length);
  });
});
