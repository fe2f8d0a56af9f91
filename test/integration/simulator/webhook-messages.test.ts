import { hookedServiceForFile } from './hooked-service-for-file';
import { attributesOf, keyed } from './webhook-receiver';

const { service, receiver, register, create } = hookedServiceForFile();

describe('which messages are raised', () => {
  const seen = async (count: number): Promise<unknown[]> =>
    (await receiver().expect(count)).map(({ context }) => [context.MessageName, context.PrimaryEntityName]);

  it('Update with the changed columns only', async () => {
    await register('Update');
    const id = await create({ subject: 'A', lastname: 'Doe' });
    await service.api('PATCH', `leads(${id})`, { body: { subject: 'B' } });
    const [call] = await receiver().expect(1);
    expect(Object.keys(attributesOf(keyed(call?.context.InputParameters, 'Target'))).sort()).toEqual([
      'leadid',
      'modifiedby',
      'modifiedon',
      'subject',
    ]);
  });

  it('Update twice for state and other columns together, and SetState', async () => {
    await register('Update');
    await register('SetState');
    const id = await create({});
    await service.api('PATCH', `leads(${id})`, { body: { subject: 'B', statecode: 2, statuscode: 5 } });
    const calls = await receiver().expect(3);
    expect(calls.map(({ context }) => context.MessageName).sort()).toEqual(['SetState', 'Update', 'Update']);
    const state = calls.find(({ context }) => context.MessageName === 'SetState')?.context.InputParameters;
    expect(keyed(state, 'EntityMoniker')).toMatchObject({ Id: id, LogicalName: 'lead' });
    expect([keyed(state, 'State').Value, keyed(state, 'Status').Value]).toEqual([2, 5]);
  });

  it('Delete with a reference, also for rows that go with their parent', async () => {
    await register('Delete');
    await register('Delete', { entity: 'mpl_leadtouch' });
    const id = await create({ mpl_lead_leadtouch: [{ mpl_name: 't' }] });
    await service.api('DELETE', `leads(${id})`);
    const calls = await receiver().expect(2);
    const lead = calls.find(({ context }) => context.PrimaryEntityName === 'lead');
    expect(keyed(lead?.context.InputParameters, 'Target')).toMatchObject({ Id: id, LogicalName: 'lead' });
  });

  it('one event per row of a bulk message', async () => {
    await register('Create');
    await register('Update');
    const targets = ['a', 'b'].map((key) => ({
      '@odata.type': 'Microsoft.Dynamics.CRM.lead',
      '@odata.id': `leads(mpl_leadkey='${key}')`,
      subject: key,
    }));
    const upsert = () =>
      service.api('POST', 'leads/Microsoft.Dynamics.CRM.UpsertMultiple', { body: { Targets: targets } });
    await upsert();
    expect(await seen(2)).toEqual([
      ['Create', 'lead'],
      ['Create', 'lead'],
    ]);
    await upsert();
    expect((await seen(4)).slice(2)).toEqual([
      ['Update', 'lead'],
      ['Update', 'lead'],
    ]);
  });

  it('QualifyLead with its parameters, and what it makes', async () => {
    await register('QualifyLead');
    await register('Create', { entity: 'opportunity' });
    const id = await create({ subject: 'A', lastname: 'Doe' });
    const body = { CreateAccount: false, CreateContact: true, CreateOpportunity: true, Status: 3 };
    await service.api('POST', `leads(${id})/Microsoft.Dynamics.CRM.QualifyLead`, { body });
    const calls = await receiver().expect(2);
    const qualified = calls.find(({ context }) => context.MessageName === 'QualifyLead')?.context;
    expect(keyed(qualified?.InputParameters, 'LeadId')).toMatchObject({ Id: id });
    expect(keyed(qualified?.OutputParameters, 'CreatedEntities')).toHaveLength(2);
    const made = calls.find(({ context }) => context.PrimaryEntityName === 'opportunity')?.context;
    expect(attributesOf(keyed(made?.InputParameters, 'Target')).originatingleadid).toMatchObject({
      Id: id,
      LogicalName: 'lead',
    });
  });

  it('Win and Update for an opportunity that is won', async () => {
    await register('Win', { entity: 'opportunity' });
    await register('Update', { entity: 'opportunity' });
    const id = await create({ name: 'o' }, 'opportunities');
    const body = {
      Status: 3,
      OpportunityClose: { subject: 'won', 'opportunityid@odata.bind': `/opportunities(${id})` },
    };
    await service.api('POST', 'WinOpportunity', { body });
    const calls = await receiver().expect(3);
    const won = calls.find(({ context }) => context.MessageName === 'Win')?.context;
    expect(attributesOf(keyed(won?.InputParameters, 'OpportunityClose')).opportunityid).toMatchObject({
      Id: id,
    });
  });

  it('none for control records, for a reset, and when the client bypasses custom logic', async () => {
    await register('Create');
    await register('Delete');
    await service.sim('POST', 'records', { set: 'leads', rows: [{}] });
    await service.api('POST', 'leads', {
      body: {},
      headers: { 'MSCRM.BypassBusinessLogicExecution': 'CustomSync,CustomAsync' },
    });
    await service.sim('POST', 'reset');
    await register('Create');
    await create({ subject: 'last' });
    const [call] = await receiver().expect(1);
    expect(attributesOf(keyed(call?.context.InputParameters, 'Target')).subject).toBe('last');
  });
});
