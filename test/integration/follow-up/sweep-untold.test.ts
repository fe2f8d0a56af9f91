import { sweepLeads } from '../../../functions/follow-up/sweep/sweep-leads';
import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';
import { contactMe, dayMs, hourMs, iso, startSweepWorld, type SweepWorld } from './sweep-world';

const qualified = { statecode: 1, statuscode: 3, mpl_followupstatus: followUpStatus.Closed };
const accepted = { mpl_stage: stage.Accepted, mpl_archivereason: null };
const archived = (reason: keyof typeof archiveReason) => ({
  mpl_stage: stage.Archived,
  mpl_archivereason: archiveReason[reason],
});

describe('what no web hook told', () => {
  let world: SweepWorld;
  beforeAll(async () => {
    world = await startSweepWorld();
  });
  beforeEach(() => world.sim('POST', 'reset', {}));
  afterAll(() => world.stop());

  const sweep = () =>
    sweepLeads(world.dataverse, {
      ...{ sinceMs: world.dataverse.serverNow - hourMs, remindBeforeMs: undefined },
    });
  const only = async () => (await world.read('leads'))[0];
  const write = async (method: string, path: string, body: object) => {
    const response = await fetch(`${world.url}/api/data/v9.2/${path}`, {
      ...{ method, headers: { 'content-type': 'application/json', 'x-sim-observer': '1' } },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(204);
  };
  const opportunityOf = async (leadId: string, state: object = {}): Promise<string> => {
    const [id = ''] = await world.seed('opportunities', [
      { name: 'Deal', ...state, 'originatingleadid@odata.bind': `/leads(${leadId})` },
    ]);
    return id;
  };
  const lose = (opportunityId: string) =>
    write('POST', 'LoseOpportunity', {
      Status: 4,
      OpportunityClose: {
        '@odata.type': 'Microsoft.Dynamics.CRM.opportunityclose',
        subject: 'Lost',
        'opportunityid@odata.bind': `/opportunities(${opportunityId})`,
      },
    });
  const reopen = (opportunityId: string) =>
    write('PATCH', `opportunities(${opportunityId})`, { statecode: 0, statuscode: 1 });

  describe('of a status reason Contacted', () => {
    it.each([
      ['ends the clock of a lead that began with the request', {}, true],
      [
        'says nothing when the customer asked later than the lead began',
        { mpl_expireson: iso(Date.now() + 14 * dayMs - hourMs) },
        false,
      ],
      [
        'says nothing when it was noted and the customer asked again',
        { mpl_firstcontactedon: iso(Date.now() - 5 * dayMs) },
        false,
      ],
    ])('%s', async (_name, changes, isAnswer) => {
      await world.seed('leads', [contactMe(1, 25 * hourMs, { statuscode: 2, ...changes })]);
      await sweep();
      expect((await only())?.['mpl_followupstatus']).toBe(
        isAnswer ? followUpStatus.Contacted : followUpStatus.Overdue,
      );
      if (isAnswer) expect(await only()).toMatchObject({ mpl_responseminutes: 25 * 60 });
      expect((await sweep()).written).toBe(0);
    });
  });

  describe('of an opportunity', () => {
    it('that was lost and opened again brings the lead back', async () => {
      const [lead = ''] = await world.seed('leads', [
        contactMe(1, hourMs, { ...qualified, mpl_stage: stage.Accepted }),
      ]);
      const opportunity = await opportunityOf(lead);
      await lose(opportunity);
      await sweep();
      expect(await only()).toMatchObject(archived('Lost'));
      await reopen(opportunity);
      await sweep();
      expect(await only()).toMatchObject(accepted);
      expect((await sweep()).written).toBe(0);
    });

    it('that was never closed leaves the lead where the seller put it', async () => {
      const [lead = ''] = await world.seed('leads', [
        contactMe(1, hourMs, { ...qualified, ...archived('Lost') }),
      ]);
      await opportunityOf(lead);
      await sweep();
      expect(await only()).toMatchObject(archived('Lost'));
    });

    it('that was opened again leaves what the seller decided long after it was closed', async () => {
      const [lead = ''] = await world.seed('leads', [
        contactMe(1, hourMs, { ...qualified, mpl_stage: stage.Accepted }),
      ]);
      const opportunity = await opportunityOf(lead);
      await lose(opportunity);
      await reopen(opportunity);
      await world.sim('POST', 'clock', { advanceMs: 3 * hourMs });
      await write('PATCH', `leads(${lead})`, { statecode: 0, statuscode: 1 });
      await write('PATCH', `leads(${lead})`, archived('Lost'));
      await write('PATCH', `leads(${lead})`, { statecode: 1, statuscode: 3 });
      await write('PATCH', `opportunities(${opportunity})`, { name: 'Still talking' });
      await sweep();
      expect(await only()).toMatchObject(archived('Lost'));
    });

    it.each([
      ['won', { statecode: 1, statuscode: 3 }, archived('Lost'), archived('Won')],
      ['lost', { statecode: 2, statuscode: 4 }, archived('Won'), archived('Lost')],
    ])('that is %s counts, whatever the lead says', async (_state, closed, before, after) => {
      const [lead = ''] = await world.seed('leads', [contactMe(1, hourMs, { ...qualified, ...before })]);
      await opportunityOf(lead, closed);
      await sweep();
      expect(await only()).toMatchObject(after);
      expect((await sweep()).written).toBe(0);
    });
  });

  it.each([
    ['qualified after it had expired', { ...qualified, ...archived('Expired') }, accepted],
    ['qualified after it was declined', { ...qualified, ...archived('Declined') }, accepted],
    ['disqualified after it was won', { statecode: 2, statuscode: 4, ...archived('Won') }, archived('Lost')],
  ])('of a lead that was %s is healed', async (_name, before, after) => {
    await world.seed('leads', [contactMe(1, hourMs, before)]);
    await sweep();
    expect(await only()).toMatchObject(after);
    expect((await sweep()).written).toBe(0);
  });
});
