import { contactMe } from '../../unit/delivery/received-rows';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

const other = {
  ...contactMe,
  userDetails: { ...contactMe.userDetails, email: 'kei@tailspin.example' },
};
const leads = 'leads?$expand=mpl_lead_leadtouch($select=mpl_touchkey)';

describe('rows of the archive that an operator copies back into the inbox', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  const copyBack = async () => {
    for (const { partitionKey, rowKey, etag: _etag, ...columns } of await world.rows('archive'))
      await world.storage.tables.inbox.createEntity({
        ...columns,
        partitionKey: String(partitionKey),
        rowKey: String(rowKey),
      });
  };

  it('bring back what Dynamics has lost, and double nothing that it has', async () => {
    await world.accept(contactMe, other);
    await world.deliver();
    const [lost, kept] = await world.read(leads);
    await world.write('DELETE', `leads(${String(lost?.['leadid'])})`);
    await copyBack();
    await world.deliver();
    const now = await world.read(leads);
    expect(now.map((lead) => lead['emailaddress1']).sort()).toEqual(
      [lost, kept].map((lead) => lead?.['emailaddress1']).sort(),
    );
    for (const lead of now) {
      expect(lead['mpl_lead_leadtouch']).toHaveLength(1);
      expect(lead['mpl_touchcount']).toBe(1);
    }
    expect(await world.waiting()).toEqual([]);
  });
});
