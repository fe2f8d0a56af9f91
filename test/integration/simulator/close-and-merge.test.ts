import { serviceForFile } from './service-for-file';
import { rowsOf, type Answered } from './simulated-service';

const { service, create, read } = serviceForFile();

describe('WinOpportunity and LoseOpportunity', () => {
  const close = async (action: string, opportunity: string, status: number): Promise<Answered> =>
    service.api('POST', action, {
      body: {
        Status: status,
        OpportunityClose: {
          subject: 'closed',
          actualrevenue: 100,
          'opportunityid@odata.bind': `/opportunities(${opportunity})`,
        },
      },
    });

  it.each([
    ['WinOpportunity', 3, 1],
    ['LoseOpportunity', 5, 2],
  ])('%s closes the opportunity with reason %i', async (action, status, state) => {
    const id = await create('opportunities', { name: 'o' });
    expect((await close(action, id, status)).status).toBe(204);
    expect(await read(`opportunities(${id})`)).toMatchObject({
      statecode: state,
      statuscode: status,
      actualvalue: 100,
    });
    expect(rowsOf(await service.api('GET', 'opportunitycloses'))).toHaveLength(1);
    expect((await close(action, id, status)).status).toBe(400);
  });
});

describe('Merge', () => {
  it('moves what belonged to the subordinate, closes it and updates the master', async () => {
    const [master, other] = [
      await create('leads', { lastname: 'Doe' }),
      await create('leads', { lastname: 'Do', mpl_lead_leadtouch: [{ mpl_name: 't' }] }),
    ];
    const row = (leadid: string): object => ({ '@odata.type': 'Microsoft.Dynamics.CRM.lead', leadid });
    const body = {
      Target: row(master),
      Subordinate: row(other),
      UpdateContent: { telephone1: '1' },
      PerformParentingChecks: false,
    };
    expect((await service.api('POST', 'Merge', { body })).status).toBe(204);
    expect(await read(`leads(${other})`)).toMatchObject({
      statecode: 2,
      merged: true,
      _masterid_value: master,
    });
    expect((await read(`leads(${master})`)).telephone1).toBe('1');
    expect(rowsOf(await service.api('GET', `leads(${master})/mpl_lead_leadtouch`))).toHaveLength(1);
  });
});
