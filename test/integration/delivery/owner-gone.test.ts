import { deliverRound } from '../../../functions/delivery/deliver-round';
import { createAssignment } from '../../../functions/follow-up/assignment/assign-owners';
import { organization } from '../../../local/simulator/service/organization';
import { contactMe } from '../../unit/delivery/received-rows';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

describe('an owner who was there a moment ago', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  const send = (offerTitle: string) => world.accept({ ...contactMe, offerTitle });
  const teamOf = async (offerTitle: string): Promise<unknown> =>
    (await world.read('leads')).find((lead) => lead['mpl_offertitle'] === offerTitle)?.['_owningteam_value'];

  it('and was deleted since is replaced by the default owner, and the lead is no dead letter', async () => {
    const { ids } = (await world.sim('records', {
      set: 'teams',
      rows: [
        { name: 'Sales', 'businessunitid@odata.bind': `/businessunits(${organization.businessUnitId})` },
      ],
    })) as { ids: string[] };
    const [team = ''] = ids;
    const owners = createAssignment({
      rules: { rules: [], otherwise: [{ table: 'team', id: team }] },
      storage: world.storage,
      dataverse: world.dataverse,
      now: world.round.now,
    });
    const round = { ...world.round, delivery: { ...world.round.delivery, owners } };
    const deliver = () => deliverRound(round, [0, 1, 2, 3, 4, 5, 6, 7], () => undefined);
    await send('First');
    await deliver();
    expect(await teamOf('First')).toBe(team);
    await world.dataverse.delete('team', team);
    await send('Second');
    for (let tries = 0; tries < 5; tries += 1) {
      await deliver();
      world.nowMs += 20_000;
    }
    expect(await teamOf('Second')).toBe(organization.teamId);
    expect(await world.rows('deadLetters')).toEqual([]);
    expect(await world.waiting()).toEqual([]);
  });
});
