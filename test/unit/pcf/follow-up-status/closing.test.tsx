import { screen } from '@testing-library/react';
import { archiveReason, declineReason, followUpStatus, stage } from '../../../../leads/schema/choices';
import { headline, isDone, openedAtMs, openForm } from './follow-up-form';
import { accepted, contactRequest, leadId, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const openedAt = '2026-11-20T10:00:00Z';

describe('declining a lead', () => {
  it.each([
    ['Budget', 6],
    ['NoResponse', 5],
    ['OtherVendor', 4],
    ['NotACustomer', 7],
    ['AbuseOrSpam', 7],
    ['Other', 4],
  ] as const)('for %s disqualifies it in one write', async (reason, statuscode) => {
    const { begin, choose, type, save, lead } = openForm();
    await begin('Decline');
    await choose('Reason*', reason);
    await type('Notes', 'Twice');
    await save();
    await isDone('The lead was declined.');
    expect(lead.written()).toEqual([
      [
        'update lead',
        {
          statecode: 2,
          statuscode,
          mpl_stage: stage.Archived,
          mpl_archivereason: archiveReason.Declined,
          mpl_declinereason: declineReason[reason],
          mpl_followupstatus: followUpStatus.Closed,
          qualificationcomments: 'Twice',
        },
      ],
    ]);
    expect(headline()).toBe('Declined');
  });

  it('asks for the reason and says how few attempts there were', async () => {
    const { begin, save, lead } = openForm();
    await begin('Decline');
    expect(screen.getByText(/Contact attempts so far: 0 of the 3/)).toBeTruthy();
    await save();
    expect(screen.getByText('Please fill this in.')).toBeTruthy();
    expect(lead.writes).toEqual([]);
  });
});

describe('ending an accepted lead', () => {
  const row = contactRequest(accepted);
  const opportunity = { opportunityid: 'o1', statecode: 0 };

  it('wins its opportunity with the activity that records it', async () => {
    const { begin, type, save, lead } = openForm(storedLead({ row, opportunity }));
    await begin('Won');
    await type('Actual value', '900');
    await save();
    await isDone('The lead was closed as won.');
    expect(lead.written()).toEqual([
      [
        'execute WinOpportunity',
        {
          Status: 3,
          OpportunityClose: {
            '@odata.type': 'Microsoft.Dynamics.CRM.opportunityclose',
            subject: 'Contact me: Contoso Backup',
            description: '',
            actualend: openedAt,
            actualrevenue: 900,
            'opportunityid@odata.bind': '/opportunities(o1)',
          },
        },
      ],
      [
        'update lead',
        {
          mpl_stage: stage.Archived,
          mpl_archivereason: archiveReason.Won,
          mpl_followupstatus: followUpStatus.Closed,
        },
      ],
    ]);
    expect(headline()).toBe('Won');
  });

  it('makes the opportunity of a sale that never had one', async () => {
    const { begin, save, lead } = openForm(storedLead({ row }));
    await begin('Won');
    await save();
    await isDone('The lead was closed as won.');
    expect(lead.written()[0]).toEqual([
      'create opportunity',
      {
        name: 'Contact me: Contoso Backup',
        'originatingleadid@odata.bind': `/leads(${leadId})`,
        estimatedvalue: 1000,
      },
    ]);
    expect(
      lead
        .written()
        .map(([call]) => call)
        .slice(1),
    ).toEqual(['execute WinOpportunity', 'update lead']);
  });

  it('does not win it twice when it is tried again', async () => {
    const { begin, save, user, lead } = openForm(storedLead({ row }));
    await begin('Won');
    lead.refuse('SQL timeout expired.', 'execute WinOpportunity');
    await save();
    await screen.findByRole('alert');
    lead.refuse('');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone('The lead was closed as won.');
    expect(lead.written().map(([call]) => call)).toEqual([
      'create opportunity',
      'execute WinOpportunity',
      'update lead',
    ]);
  });

  it.each([
    [{ opportunity }, ['execute LoseOpportunity', 'update lead'], 1],
    [{ opportunity, executes: false }, ['create annotation', 'update opportunity', 'update lead'], 1],
    [{}, ['update lead', 'update lead'], 2],
  ])(
    'loses it: the opportunity if there is one, else the lead itself (%#)',
    async (stored, calls, statecode) => {
      const { begin, choose, save, lead } = openForm(storedLead({ row, ...stored }));
      await begin('Lost');
      await choose('Reason*', 'Chose another vendor');
      await save();
      await isDone('The lead was closed as lost.');
      expect(lead.written().map(([call]) => call)).toEqual(calls);
      expect(lead.row()).toMatchObject({
        statecode,
        mpl_stage: stage.Archived,
        mpl_archivereason: archiveReason.Lost,
        mpl_declinereason: declineReason.OtherVendor,
      });
    },
  );

  it.each([
    ['Won', 1],
    ['Lost', 2],
  ])('closes a lead that somebody had opened again in Dynamics: %s', async (action, statecode) => {
    const stored = storedLead({ row: { ...row, statecode: 0 }, opportunity });
    const { begin, choose, save, lead } = openForm(stored);
    await begin(action);
    if (action === 'Lost') await choose('Reason*', 'Budget');
    await save();
    await isDone(`The lead was closed as ${action.toLowerCase()}.`);
    expect(lead.row()).toMatchObject({
      statecode,
      mpl_archivereason: archiveReason[action as 'Won' | 'Lost'],
    });
  });

  it('records the reason in words with the opportunity, whose lead may be read-only', async () => {
    const { begin, choose, type, save, lead } = openForm(storedLead({ row, opportunity }));
    await begin('Lost');
    await choose('Reason*', 'Budget');
    await type('Notes', 'Next year perhaps');
    lead.refuse('The lead is already closed.', 'update lead');
    await save();
    await isDone('The lead was closed as lost.');
    expect(lead.written()).toMatchObject([
      ['execute LoseOpportunity', { OpportunityClose: { description: 'Budget\nNext year perhaps' } }],
    ]);
    expect(headline()).toBe('Lost');
  });
});
