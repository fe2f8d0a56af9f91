import { archiveReason, declineReason, followUpStatus, stage } from '../../../leads/schema/choices';
import type { Command } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/actions/command';
import { createCommandRunner } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/actions/run-command';
import { loadAttempts } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/attempts/load-attempts';
import { loadLead } from '../../../pcf-controls/FollowUpStatus/FollowUpStatus/lead/load-lead';
import { serviceForFile } from '../simulator/service-for-file';
import { clientWebApi } from './client-web-api';
import { leadDesk } from './lead-desk';

const host = serviceForFile();
const { service, create, read } = host;

const { nowMs, received, carryOut, accept, list } = leadDesk(host);

test('a lead is read with the names of those it points to', async () => {
  const lead = await loadLead(clientWebApi(service), await received());
  expect(lead).toMatchObject({
    topic: 'Contact me: Contoso Backup',
    customer: { name: 'Ana Lindqvist', company: 'Contoso' },
    followUp: { isOpen: true, stage: stage.Received, contactRequested: true },
  });
  expect(lead.owner?.name).not.toBe('');
  expect(lead.changedBy).not.toBe('');
  expect(Number(lead.rowVersion)).toBeGreaterThan(0);
});

test('every write gives the row another version', async () => {
  const id = await received();
  const before = await loadLead(clientWebApi(service), id);
  await service.api('PATCH', `leads(${id})`, { body: { subject: 'Changed' } });
  expect((await loadLead(clientWebApi(service), id)).rowVersion).not.toBe(before.rowVersion);
});

test('an accepted lead is qualified, with account, contact and opportunity', async () => {
  const id = await received();
  const [team, campaign] = [
    await create('teams', { name: 'Nordic' }),
    await create('campaigns', { name: 'Spring' }),
  ];
  await carryOut(id, {
    ...accept,
    owner: { table: 'team', id: team, name: 'Nordic' },
    campaign: { table: 'campaign', id: campaign, name: 'Spring' },
  });
  expect(await read(`leads(${id})`)).toMatchObject({
    statecode: 1,
    statuscode: 3,
    mpl_crmreference: 'OPP-7',
    _ownerid_value: team,
    _campaignid_value: campaign,
  });
  const { followUp } = await loadLead(clientWebApi(service), id);
  expect(followUp).toMatchObject({ isOpen: false, stage: stage.Accepted });
  expect(await list('opportunities')).toMatchObject([
    {
      name: 'Backup for Contoso',
      estimatedvalue: 900.5,
      purchasetimeframe: 1,
      qualificationcomments: 'Wants a demo',
    },
  ]);
  expect([await list('accounts'), await list('contacts')]).toMatchObject([
    [{ name: 'Contoso' }],
    [{ lastname: 'Lindqvist' }],
  ]);
});

test.each([
  ['phonecall', 'phonecalls'],
  ['email', 'emails'],
] as const)(
  'a logged %s is a completed activity about the lead and counts as an attempt',
  async (channel, set) => {
    const id = await received();
    await carryOut(id, { kind: 'LogContact', form: {}, channel, subject: 'Hello', notes: '' });
    expect(await list(set)).toMatchObject([{ subject: 'Hello', statecode: 1, _regardingobjectid_value: id }]);
    expect(await loadAttempts(clientWebApi(service), id)).toEqual({
      count: 1,
      lastAtMs: nowMs,
      complete: true,
    });
    expect(await read(`leads(${id})`)).toMatchObject({
      statuscode: 2,
      mpl_firstcontactedon: '2026-11-20T10:00:00Z',
      mpl_followupstatus: followUpStatus.Contacted,
    });
  },
);

test('planned and cancelled activities, and calls that the customer made, are no attempts', async () => {
  const id = await received();
  const about = { 'regardingobjectid_lead_phonecall@odata.bind': `/leads(${id})` };
  await create('phonecalls', { subject: 'planned', ...about });
  const cancelled = await create('phonecalls', { subject: 'cancelled', ...about });
  await service.api('PATCH', `phonecalls(${cancelled})`, { body: { statecode: 2 } });
  const incoming = await create('phonecalls', { subject: 'incoming', directioncode: false, ...about });
  await service.api('PATCH', `phonecalls(${incoming})`, { body: { statecode: 1, statuscode: 4 } });
  expect(await loadAttempts(clientWebApi(service), id)).toMatchObject({ count: 0 });
});

test('a declined lead is disqualified', async () => {
  const id = await received();
  await carryOut(id, {
    kind: 'Decline',
    reason: declineReason.NoResponse,
    reasonText: 'No response',
    notes: 'Three calls',
  });
  expect(await read(`leads(${id})`)).toMatchObject({
    statecode: 2,
    statuscode: 5,
    mpl_stage: stage.Archived,
    mpl_archivereason: archiveReason.Declined,
    mpl_declinereason: declineReason.NoResponse,
    qualificationcomments: 'Three calls',
  });
});

test.each<[Command, number, number]>([
  [{ kind: 'Won', amount: 800, notes: '' }, 1, archiveReason.Won],
  [
    { kind: 'Lost', reason: declineReason.OtherVendor, reasonText: 'Chose another vendor', notes: '' },
    2,
    archiveReason.Lost,
  ],
])('%j closes the opportunity; the lead stays qualified', async (command, opportunityState, reason) => {
  const id = await received();
  await carryOut(id, accept, command);
  expect(await list('opportunities')).toMatchObject([{ statecode: opportunityState }]);
  expect(await list('opportunitycloses')).toHaveLength(1);
  expect(await read(`leads(${id})`)).toMatchObject({ statecode: 1 });
  expect((await loadLead(clientWebApi(service), id)).followUp).toMatchObject({
    stage: stage.Archived,
    archiveReason: reason,
  });
});

test('what was typed about a closing is a note of the opportunity where the host runs no actions', async () => {
  const id = await received();
  await carryOut(id, accept);
  const { execute: _, ...webAPI } = clientWebApi(service);
  const lead = await loadLead(webAPI, id);
  await createCommandRunner()({ webAPI, lead, nowMs }, { kind: 'Won', amount: 800, notes: 'Signed' });
  const [opportunity] = await list('opportunities');
  expect(opportunity).toMatchObject({ statecode: 1, actualvalue: 800 });
  expect(await list('annotations')).toMatchObject([
    { notetext: 'Signed', _objectid_value: opportunity?.opportunityid },
  ]);
});

test.each([
  ['Won', 1],
  ['Lost', 2],
] as const)(
  'a lead that was qualified without an opportunity is %s all the same',
  async (kind, statecode) => {
    const id = await received();
    await service.api('PATCH', `leads(${id})`, { body: { statecode: 1, statuscode: 3 } });
    const end: Command =
      kind === 'Won'
        ? { kind, amount: undefined, notes: '' }
        : { kind, reason: declineReason.Budget, reasonText: 'Budget', notes: '' };
    await carryOut(id, end);
    expect(await read(`leads(${id})`)).toMatchObject({ statecode });
    expect((await loadLead(clientWebApi(service), id)).followUp).toMatchObject({
      stage: stage.Archived,
      archiveReason: archiveReason[kind],
    });
  },
);

test('a call to the customer of an accepted lead is logged too', async () => {
  const id = await received();
  await carryOut(id, accept, {
    kind: 'LogContact',
    form: {},
    channel: 'phonecall',
    subject: 'Hello',
    notes: '',
  });
  expect(await loadAttempts(clientWebApi(service), id)).toMatchObject({ count: 1 });
});
