import { screen } from '@testing-library/react';
import { archiveReason, declineReason, followUpStatus, stage } from '../../../../leads/schema/choices';
import { headline, isDone, openedAtMs, openForm, pass } from './follow-up-form';
import { choiceProperty } from '../../../../pcf-controls/testing/properties';
import { accepted, contactRequest, dayMs, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const declined = {
  statecode: 2,
  mpl_stage: stage.Archived,
  mpl_archivereason: archiveReason.Declined,
  mpl_declinereason: declineReason.Budget,
  mpl_followupstatus: followUpStatus.Closed,
};
const endedAs = (reason: number) => ({
  ...declined,
  ...accepted,
  mpl_stage: stage.Archived,
  mpl_archivereason: reason,
});

const reopen = async (form: ReturnType<typeof openForm>) => {
  await form.begin('Reopen');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
  await form.save();
  await isDone('The lead is open again.');
};

describe('opening a lead again', () => {
  it('brings a declined one back to Received, with the clock that it had', async () => {
    const form = openForm(storedLead({ row: contactRequest(declined) }));
    await form.begin('Reopen');
    expect(
      screen.getByText('Dynamics opens again what was closed, and the lead goes back to “Received”.'),
    ).toBeTruthy();
    await form.save();
    await isDone('The lead is open again.');
    expect(form.lead.written()).toEqual([
      ['update lead', { statecode: 0, statuscode: 1 }],
      [
        'update lead',
        {
          mpl_stage: stage.Received,
          mpl_archivereason: null,
          mpl_declinereason: null,
          mpl_followupstatus: followUpStatus.Due,
        },
      ],
    ]);
    expect(headline()).toBe('Contact the customer');
    expect(screen.getByRole('timer').textContent).toMatch(/^2[12] h \d+ min \d+ s left$/);
  });

  it.each([
    ['lost', archiveReason.Lost, 2],
    ['won', archiveReason.Won, 1],
  ])('opens the opportunity of one that was %s', async (_name, reason, statecode) => {
    const stored = storedLead({
      row: contactRequest(endedAs(reason)),
      opportunity: { opportunityid: 'o1', statecode },
    });
    const form = openForm(stored, { disabled: true });
    await reopen(form);
    expect(stored.written()[0]).toEqual(['update opportunity', { statecode: 0, statuscode: 1 }]);
    expect(stored.row()).toMatchObject({ statecode: 1, mpl_stage: stage.Accepted, mpl_archivereason: null });
    expect(headline()).toBe('The lead is accepted');
  });

  it('goes back to Accepted where the lead itself was lost', async () => {
    const row = contactRequest({ ...endedAs(archiveReason.Lost), statecode: 2 });
    const form = openForm(storedLead({ row }));
    await reopen(form);
    expect(form.lead.row()).toMatchObject({ statecode: 0, mpl_stage: stage.Accepted });
  });

  it('goes on where a failed attempt stopped', async () => {
    const form = openForm(storedLead({ row: contactRequest(declined) }));
    await form.begin('Reopen');
    form.lead.refuse('SQL timeout expired.', 'update lead');
    await form.save();
    await screen.findByRole('alert');
    form.lead.refuse('');
    await form.user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone('The lead is open again.');
    expect(headline()).toBe('Contact the customer');
  });

  it.each([
    ['has expired', { mpl_archivereason: archiveReason.Expired }, 0],
    ['was information', { mpl_archivereason: archiveReason.Informational, mpl_contactrequested: false }, 0],
    ['would expire at once', {}, 14 * dayMs],
  ])('is not offered where the lead %s', async (_name, change, laterMs) => {
    jest.setSystemTime(openedAtMs + laterMs);
    openForm(storedLead({ row: contactRequest({ ...declined, ...change }) }));
    await screen.findByText(/Contact attempts so far|No contact attempt/);
    expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull();
    expect(screen.queryByText(/can be opened again/)).toBeNull();
  });

  it('is not offered any more once time has run out meanwhile, also where its form is open', async () => {
    const form = openForm(storedLead({ row: contactRequest(declined) }));
    await form.begin('Reopen');
    pass(14 * dayMs);
    expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull();
    expect(screen.getByText(/This is not possible any more/)).toBeTruthy();
    await form.save();
    expect(form.lead.writes).toEqual([]);
  });

  it('is not offered to a seller who may only read', async () => {
    openForm(
      storedLead({ row: contactRequest(declined) }),
      {},
      { stage: choiceProperty(stage.Archived, { editable: false }) },
    );
    await screen.findByText('You can read this lead but not change it.');
    expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull();
  });
});
