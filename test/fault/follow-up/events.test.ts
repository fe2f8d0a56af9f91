import { stage } from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { emailOf, payloadOf } from '../../world/lead-payloads';
import { startLeadWorld, type Lead, type LeadWorld } from '../../world/world-of-leads';

const run = 'events';

describe('word of changes when something is down', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  const find = async (index: number): Promise<Lead | undefined> =>
    (await world.leads()).find((lead) => lead['emailaddress1'] === emailOf(index, run));
  const newLead = async (index: number): Promise<string> => {
    await world.sendLead(payloadOf(index, run));
    const lead = await eventually(
      () => find(index),
      (found) => found !== undefined,
    );
    return String(lead?.leadid);
  };
  const disqualify = (id: string) =>
    fetch(`${world.dataverseUrl}/api/data/v9.2/leads(${id})`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'x-sim-observer': '1' },
      body: JSON.stringify({ statecode: 2, statuscode: 4 }),
    });
  const tell = (id: string) =>
    fetch(`${world.functionsUrl}/api/dataverse-events?code=${world.functionKey}`, {
      method: 'POST',
      body: JSON.stringify({ MessageName: 'Update', PrimaryEntityName: 'lead', PrimaryEntityId: id }),
    });
  const isArchived = (index: number) =>
    eventually(
      () => find(index),
      (lead) => lead?.['mpl_stage'] === stage.Archived,
      // A pause after faults may last half a minute.
      { withinMs: 60_000 },
    );

  it('is refused with 503 while storage is away, which makes Dataverse send again', async () => {
    const id = await newLead(1);
    process.kill(world.processIds().azurite, 'SIGSTOP');
    try {
      const response = await tell(id);
      expect(response.status).toBe(503);
      expect(JSON.stringify(await response.json())).toMatch(/could not be stored/);
    } finally {
      process.kill(world.processIds().azurite, 'SIGCONT');
    }
  }, 60_000);

  it('is acted on after the host was killed right behind its 202', async () => {
    const id = await newLead(2);
    await world.sim('POST', 'faults', { rules: [{ status: 503 }] });
    await disqualify(id);
    await eventually(
      async () => (await tell(id)).status,
      (status) => status === 202,
    );
    world.kill('functions');
    await world.sim('DELETE', 'faults');
    await isArchived(2);
  }, 90_000);

  it('is not needed: the sweep finds what happened while the host was dead', async () => {
    const id = await newLead(3);
    world.kill('functions');
    await disqualify(id);
    await eventually(
      () =>
        world.runNow('sweep-follow-ups').then(
          () => true,
          () => false,
        ),
      (runs) => runs,
    );
    await isArchived(3);
  }, 90_000);

  it('waits while Dataverse is away', async () => {
    const id = await newLead(4);
    await world.sim('POST', 'faults', {
      rules: [{ match: { operation: ['Batch', 'RetrieveMultiple'] }, status: 503, times: 4 }],
    });
    await disqualify(id);
    await isArchived(4);
  }, 90_000);
});
