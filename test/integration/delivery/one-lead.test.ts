import { contactMe } from '../../unit/delivery/received-rows';
import { startDeliveryWorld, type DeliveryWorld } from './delivery-world';

const leads = 'leads?$expand=mpl_lead_leadtouch($select=mpl_touchkey,mpl_calltoaction)';
const touchesOf = (lead: Record<string, unknown> | undefined) => lead?.['mpl_lead_leadtouch'] as unknown[];

describe('one lead per customer and offer', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  beforeEach(async () => {
    await world.clear();
    await world.sim('reset', {});
  });
  afterAll(() => world.stop());

  it('becomes a Dynamics lead with its touch, and the row lies in the archive', async () => {
    await world.accept(contactMe);
    await world.deliver();
    const [lead] = await world.read(leads);
    expect(lead).toMatchObject({
      lastname: 'Horvat',
      emailaddress1: 'ana@northwind.example',
      mpl_touchcount: 1,
      mpl_contactrequested: true,
    });
    expect(touchesOf(lead)).toHaveLength(1);
    expect(await world.waiting()).toEqual([]);
    expect(await world.rows('archive')).toEqual([
      expect.objectContaining({ outcome: 'lead-created', leadId: lead?.['leadid'] }),
    ]);
  });

  it('takes further actions of the same person as touches, in one delivery or in several', async () => {
    await world.accept(contactMe, { ...contactMe, actionCode: 'INS' });
    await world.deliver();
    await world.accept({ ...contactMe, actionCode: 'StartTestDrive' });
    await world.deliver();
    const all = await world.read(leads);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ mpl_touchcount: 3 });
    expect(touchesOf(all[0])).toHaveLength(3);
  });

  it('makes a second lead for another offer', async () => {
    await world.accept(contactMe, { ...contactMe, offerTitle: 'Contoso Backup' });
    await world.deliver();
    expect((await world.read(leads)).map((lead) => lead['mpl_offertitle']).sort()).toEqual([
      'Contoso Backup',
      'Contoso CRM add-on',
    ]);
  });

  it('counts a body that is sent again after its delivery as the same touch', async () => {
    for (let time = 0; time < 3; time += 1) {
      await world.accept(contactMe);
      await world.deliver();
      world.nowMs += 3_600_000;
    }
    const all = await world.read(leads);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ mpl_touchcount: 1 });
    expect((await world.rows('archive')).map((row) => row['outcome'])).toEqual(['repeated']);
  });

  it('leaves what a seller typed as it is, and fills what is empty', async () => {
    await world.accept({ ...contactMe, userDetails: { ...contactMe.userDetails, company: '' } });
    await world.deliver();
    const [lead] = await world.read(leads);
    const edits = { subject: 'Big fish', telephone1: '+385 91 000 000' };
    await world.write('PATCH', `leads(${String(lead?.['leadid'])})`, edits);
    await world.accept({
      ...contactMe,
      actionCode: 'INS',
      userDetails: { ...contactMe.userDetails, company: 'Northwind d.o.o.' },
    });
    await world.deliver();
    expect((await world.read(leads))[0]).toMatchObject({
      ...edits,
      companyname: 'Northwind d.o.o.',
      mpl_touchcount: 2,
    });
  });

  it('opens a new lead after the first was disqualified, and leaves that one alone', async () => {
    await world.accept(contactMe);
    await world.deliver();
    const [first] = await world.read(leads);
    await world.write('PATCH', `leads(${String(first?.['leadid'])})`, { statecode: 2, statuscode: 4 });
    await world.accept({ ...contactMe, actionCode: 'INS' });
    await world.deliver();
    const all = await world.read(`${leads}&$orderby=statecode`);
    expect(all.map((lead) => [lead['statecode'], lead['mpl_touchcount']])).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(all[0]?.['mpl_leadkey']).toBe(`${String(first?.['mpl_leadkey'])}-g2`);
  });

  it.each([
    ['the only closed lead', ['PLT'], 0],
    ['the second of two closed leads', ['PLT', 'INS'], 1],
  ])('goes on with the open lead after %s was deleted', async (_which, closedBy, deleted) => {
    for (const actionCode of closedBy) {
      await world.accept({ ...contactMe, actionCode });
      await world.deliver();
      const [open] = await world.read('leads?$filter=statecode eq 0');
      await world.write('PATCH', `leads(${String(open?.['leadid'])})`, { statecode: 2, statuscode: 4 });
    }
    await world.accept({ ...contactMe, actionCode: 'Create' });
    await world.deliver();
    const closed = await world.read('leads?$filter=statecode eq 2&$orderby=mpl_leadkey');
    await world.write('DELETE', `leads(${String(closed[deleted]?.['leadid'])})`);
    await world.accept({ ...contactMe, actionCode: 'StartTestDrive' });
    await world.deliver();
    expect(await world.read('leads?$filter=statecode eq 0')).toMatchObject([{ mpl_touchcount: 2 }]);
  });

  it('keeps what is sent again after a lead was closed under that lead, to be erased with it', async () => {
    await world.accept(contactMe);
    await world.deliver();
    const [first] = await world.read(leads);
    await world.write('PATCH', `leads(${String(first?.['leadid'])})`, { statecode: 2, statuscode: 4 });
    await world.accept(contactMe);
    await world.deliver();
    expect(await world.rows('archive')).toMatchObject([
      { outcome: 'repeated', leadId: first?.['leadid'], deliveredKey: first?.['mpl_leadkey'] },
    ]);
  });

  it('keeps a seller’s edit that is made while the touch is on its way', async () => {
    await world.accept({ ...contactMe, userDetails: { ...contactMe.userDetails, company: '' } });
    await world.deliver();
    const [lead] = await world.read(leads);
    await world.accept({
      ...contactMe,
      actionCode: 'INS',
      userDetails: { ...contactMe.userDetails, company: 'Northwind d.o.o.' },
    });
    const edit = () =>
      world.write('PATCH', `leads(${String(lead?.['leadid'])})`, { companyname: 'Northwind Zagreb' });
    const upsert = world.dataverse.upsertMultiple.bind(world.dataverse);
    world.dataverse.upsertMultiple = async (...touches) => {
      await upsert(...touches);
      await edit();
    };
    await world.deliver();
    world.dataverse.upsertMultiple = upsert;
    world.nowMs += 10_000;
    await world.deliver();
    expect((await world.read(leads))[0]).toMatchObject({
      companyname: 'Northwind Zagreb',
      mpl_touchcount: 2,
    });
  });

  it('stores and shows unknown sources and actions as text', async () => {
    await world.accept({ ...contactMe, leadSource: 'Holodeck', actionCode: 'BEAM' });
    await world.deliver();
    const [lead] = await world.read('leads?$select=mpl_source,mpl_action,mpl_leadsource');
    expect(lead).toMatchObject({ mpl_source: 727000005, mpl_action: 727000005 });
    expect(lead?.['mpl_leadsource']).toMatch(/^Holodeck-BEAM/);
  });

  it('cuts what is too long for its column and keeps the whole in the archive', async () => {
    const title = 'T'.repeat(5_000);
    await world.accept({ ...contactMe, offerTitle: title });
    await world.deliver();
    const [lead] = await world.read(leads);
    expect(String(lead?.['subject'])).toHaveLength(300);
    const [kept] = await world.rows('archive');
    expect(Buffer.from(kept?.['body0'] as Uint8Array).toString()).toContain(title);
  });
});

describe('settings', () => {
  it('may leave out test and do-not-contact leads, which then lie in the archive only', async () => {
    const world = await startDeliveryWorld({ testLeads: 'skip', doNotContact: 'skip' });
    try {
      const person = 'MSFT_TEST_636573304831318844';
      await world.accept(
        { ...contactMe, userDetails: { firstName: person, lastName: person, email: `${person}@test.com` } },
        { ...contactMe, actionCode: 'DNC' },
      );
      await world.deliver();
      expect(await world.read('leads')).toEqual([]);
      expect((await world.rows('archive')).map((row) => row['outcome'])).toEqual(['skipped', 'skipped']);
    } finally {
      await world.stop();
    }
  });
});
