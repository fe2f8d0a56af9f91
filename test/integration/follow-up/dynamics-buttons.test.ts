import { TableClient } from '@azure/data-tables';
import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { emailOf, payloadOf } from '../../world/lead-payloads';
import { startLeadWorld, type Lead, type LeadWorld } from '../../world/world-of-leads';

const run = 'buttons';

describe('Dynamics’ own buttons', () => {
  let world: LeadWorld;
  let people = 0;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  const find = async (email: string): Promise<Lead | undefined> =>
    (await world.leads()).find((lead) => lead['emailaddress1'] === email);
  const becomes = (email: string, expected: Readonly<Record<string, unknown>>) =>
    eventually(
      () => find(email),
      (lead) => Object.entries(expected).every(([column, value]) => lead?.[column] === value),
      { withinMs: 8_000 },
    );
  /** A delivered contact request. */
  const newLead = async () => {
    const email = emailOf((people += 1), run);
    await world.sendLead(payloadOf(people, run));
    const lead = await eventually(
      () => find(email),
      (found) => found !== undefined,
    );
    return { email, id: String(lead?.leadid) };
  };
  const press = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${world.dataverseUrl}/api/data/v9.2/${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-sim-observer': '1' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  const qualify = async (id: string): Promise<string> => {
    const answer = (await press('POST', `leads(${id})/Microsoft.Dynamics.CRM.QualifyLead`, {
      CreateAccount: true,
      CreateContact: true,
      CreateOpportunity: true,
      Status: 3,
    })) as { value: { opportunityid?: string }[] };
    return String(answer.value.find((row) => row.opportunityid !== undefined)?.opportunityid);
  };
  const close = (opportunityId: string, action: 'WinOpportunity' | 'LoseOpportunity') =>
    press('POST', action, {
      Status: action === 'WinOpportunity' ? 3 : 4,
      OpportunityClose: {
        '@odata.type': 'Microsoft.Dynamics.CRM.opportunityclose',
        subject: 'Closed',
        'opportunityid@odata.bind': `/opportunities(${opportunityId})`,
      },
    });

  it('Qualify accepts the lead and ends its clock', async () => {
    const { email, id } = await newLead();
    await qualify(id);
    const lead = await becomes(email, { mpl_stage: stage.Accepted });
    expect(lead).toMatchObject({ mpl_followupstatus: followUpStatus.Closed, statecode: 1 });
  });

  it.each([
    ['WinOpportunity', 'Won'],
    ['LoseOpportunity', 'Lost'],
  ] as const)('%s archives the originating lead as %s', async (action, reason) => {
    const { email, id } = await newLead();
    await close(await qualify(id), action);
    await becomes(email, { mpl_stage: stage.Archived, mpl_archivereason: archiveReason[reason] });
  });

  it('Disqualify declines a received lead and loses an accepted one; Reactivate brings both back', async () => {
    const received = await newLead();
    const accepted = await newLead();
    await press('PATCH', `leads(${accepted.id})`, { mpl_stage: stage.Accepted });
    for (const { id } of [received, accepted])
      await press('PATCH', `leads(${id})`, { statecode: 2, statuscode: 4 });
    await becomes(received.email, {
      mpl_archivereason: archiveReason.Declined,
      mpl_followupstatus: followUpStatus.Closed,
    });
    await becomes(accepted.email, { mpl_archivereason: archiveReason.Lost });
    for (const { id } of [received, accepted])
      await press('PATCH', `leads(${id})`, { statecode: 0, statuscode: 1 });
    await becomes(received.email, {
      mpl_stage: stage.Received,
      mpl_archivereason: null,
      mpl_followupstatus: followUpStatus.Due,
    });
    await becomes(accepted.email, { mpl_stage: stage.Accepted, mpl_archivereason: null });
  });

  it('do not contact, set by a seller, stops the clock', async () => {
    const { email, id } = await newLead();
    await press('PATCH', `leads(${id})`, { mpl_donotcontact: true });
    await becomes(email, {
      mpl_contactrequested: false,
      mpl_followupdueon: null,
      mpl_followupstatus: followUpStatus.NotRequired,
    });
  });

  it('a seller’s own stage stays, and is not echoed', async () => {
    const { email, id } = await newLead();
    await press('PATCH', `leads(${id})`, {
      mpl_stage: stage.Archived,
      mpl_archivereason: archiveReason.Declined,
    });
    await becomes(email, { mpl_followupstatus: followUpStatus.Closed });
    const before = await find(email);
    const other = await newLead();
    await qualify(other.id);
    await becomes(other.email, { mpl_stage: stage.Accepted });
    expect((await find(email))?.['@odata.etag']).toBe(before?.['@odata.etag']);
  });

  it('deleting a lead erases what the inbox keeps of it, and nothing of others', async () => {
    const archive = TableClient.fromConnectionString(world.storage, 'LeadArchive', {
      allowInsecureConnection: true,
    });
    const keptOf = async (leadId: string): Promise<number> => {
      let rows = 0;
      for await (const row of archive.listEntities()) if (row['leadId'] === leadId) rows += 1;
      return rows;
    };
    const gone = await newLead();
    const stays = await newLead();
    const isKept = (id: string) =>
      eventually(
        () => keptOf(id),
        (rows) => rows === 1,
      );
    await isKept(gone.id);
    await isKept(stays.id);
    await press('DELETE', `leads(${gone.id})`);
    await eventually(
      () => keptOf(gone.id),
      (rows) => rows === 0,
    );
    expect(await keptOf(stays.id)).toBe(1);
  });

  it('leads that did not come from the marketplace are left alone', async () => {
    const [row] = (
      (await world.sim('POST', 'records', {
        set: 'leads',
        rows: [{ subject: 'By hand', lastname: 'Hand' }],
      })) as { ids: string[] }
    ).ids;
    await qualify(String(row));
    const marketplace = await newLead();
    await qualify(marketplace.id);
    await becomes(marketplace.email, { mpl_stage: stage.Accepted });
    const [byHand] = await world.observe(`leads?$filter=leadid eq ${String(row)}`);
    expect(byHand?.['mpl_stage'] ?? null).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a lead', JSON.stringify(payloadOf(1, run))],
    [
      'a context without a row',
      JSON.stringify({ MessageName: 'Update', PrimaryEntityName: 'lead', PrimaryEntityId: 'x' }),
    ],
  ])('the door refuses %s with 400', async (_what, body) => {
    const response = await fetch(`${world.functionsUrl}/api/dataverse-events?code=${world.functionKey}`, {
      method: 'POST',
      body,
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe('not-a-context');
  });

  it('the door refuses a wrong key with 401', async () => {
    const response = await fetch(`${world.functionsUrl}/api/dataverse-events?code=wrong`, {
      method: 'POST',
      body: '{}',
    });
    expect(response.status).toBe(401);
  });
});
