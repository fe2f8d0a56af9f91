import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stage } from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { emailOf, payloadOf } from '../../world/lead-payloads';
import { startLeadWorld, type Lead, type LeadWorld } from '../../world/world-of-leads';
import { organization } from '../../../local/simulator/service/organization';

const run = 'owners';
const gone = '99999999-9999-4999-8999-999999999999';

describe('owners and tasks', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    const rules = {
      rules: [
        {
          when: { country: ['SE'] },
          owner: { user: [organization.sellerId, organization.applicationUserId] },
        },
        { when: { country: ['IT'] }, owner: { user: [gone] } },
      ],
    };
    const file = join(mkdtempSync(join(tmpdir(), 'owner-rules-')), 'rules.json');
    writeFileSync(file, JSON.stringify(rules));
    world = await startLeadWorld({
      env: { OWNER_RULES_FILE: file, FOLLOW_UP_TASKS: 'on', NOTICE_LANGUAGE: 'sv' },
    });
  });
  afterAll(() => world.stop());

  const send = async (index: number, country: string): Promise<void> => {
    const payload = payloadOf(index, run);
    await world.sendLead({ ...payload, userDetails: { ...payload.userDetails, country } });
  };
  const find = (index: number): Promise<Lead> =>
    eventually(
      async () => (await world.leads()).find((lead) => lead['emailaddress1'] === emailOf(index, run)) as Lead,
      (lead) => lead !== undefined,
    );

  it('members take turns', async () => {
    for (let index = 0; index < 4; index += 1) await send(index, 'Sweden');
    const owners: unknown[] = [];
    for (let index = 0; index < 4; index += 1) owners.push((await find(index))['_ownerid_value']);
    const ofSeller = owners.filter((owner) => owner === organization.sellerId);
    expect(ofSeller).toHaveLength(2);
    expect(new Set(owners).size).toBe(2);
  });

  it.each([
    ['nobody is named for', 'Norway'],
    ['the one named does not exist for', 'Italy'],
  ])('the service user’s team gets a lead when %s its country (%s)', async (_why, country) => {
    const index = country.length * 100;
    await send(index, country);
    expect((await find(index))['_owningteam_value']).toBe(organization.teamId);
  });

  it('an accepted lead gives its owner one task', async () => {
    const lead = await find(0);
    const accept = () =>
      fetch(`${world.dataverseUrl}/api/data/v9.2/leads(${lead.leadid})`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'x-sim-observer': '1' },
        body: JSON.stringify({ mpl_stage: stage.Accepted, statuscode: 1 }),
      });
    await accept();
    const tasks = () => world.observe(`tasks?$filter=_regardingobjectid_value eq ${lead.leadid}`);
    const [task] = await eventually(tasks, (seen) => seen.length === 1);
    expect(task).toMatchObject({
      subject: 'Följ upp leadet från marketplace: Contoso CRM add-on',
      _ownerid_value: lead['_ownerid_value'],
    });
    await accept();
    await world.runNow('retry-stuck');
    await eventually(
      async () => (await world.status()).inbox.depth,
      (depth) => depth === 0,
    );
    expect(await tasks()).toHaveLength(1);
  });

  it('a task that may not be made holds up no stage', async () => {
    const { leadid } = await find(1);
    await world.sim('POST', 'privileges', { remove: ['prvCreateActivity'] });
    await fetch(`${world.dataverseUrl}/api/data/v9.2/leads(${leadid})`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'x-sim-observer': '1' },
      body: JSON.stringify({ statecode: 1, statuscode: 3 }),
    });
    await eventually(
      () => find(1),
      (lead) => lead['mpl_stage'] === stage.Accepted,
    );
  });
});
