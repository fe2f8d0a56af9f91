import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { emailOf, payloadOf } from '../../world/lead-payloads';
import { startLeadWorld, type LeadWorld } from '../../world/world-of-leads';

const hourMs = 3_600_000;
const run = 'clocks';

describe('the clocks of the running product', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  const subjects = async (): Promise<readonly string[]> => {
    const { value } = (await (await fetch(`${world.siteUrl}/read/mails`)).json()) as {
      value: { subject: string }[];
    };
    return value.map(({ subject }) => subject);
  };
  const becomes = (expected: Readonly<Record<string, unknown>>) =>
    eventually(
      async () => (await world.leads()).find((lead) => lead['emailaddress1'] === emailOf(1, run)),
      (lead) => Object.entries(expected).every(([column, value]) => lead?.[column] === value),
    );
  const afterHours = async (hours: number) => {
    await world.sim('POST', 'clock', { advanceMs: hours * hourMs });
    await world.runNow('sweep-follow-ups');
  };

  it('a contact request is told at once, reminded of, overdue, late and expired', async () => {
    await world.sendLead(payloadOf(1, run));
    await eventually(subjects, (seen) => seen.length === 1);
    await afterHours(21);
    await eventually(subjects, (seen) => seen.length === 2);
    await afterHours(4);
    await becomes({ mpl_followupstatus: followUpStatus.Overdue });
    await afterHours(48);
    await eventually(subjects, (seen) => seen.length === 3);
    await afterHours(12 * 24);
    await becomes({ mpl_stage: stage.Archived, mpl_archivereason: archiveReason.Expired });
    expect(await subjects()).toEqual([
      'No answer for 72 hours: Contoso CRM add-on',
      'Answer due soon: Contoso CRM add-on',
      'A customer asks for contact: Contoso CRM add-on',
    ]);
    const page = await (await fetch(`${world.siteUrl}/mails`)).text();
    expect(page).toContain('No answer for 72 hours: Contoso CRM add-on');
  });

  it('a new request brings the expired lead back', async () => {
    await world.sim('POST', 'clock', {});
    await world.sendLead(payloadOf(1, run, { description: 'I am still waiting.' }));
    await becomes({
      mpl_touchcount: 2,
      mpl_stage: stage.Received,
      mpl_archivereason: null,
      mpl_followupstatus: followUpStatus.Due,
    });
    await eventually(subjects, (seen) => seen.length === 4);
  });
});
