import { act, screen, waitFor } from '@testing-library/react';
import { archiveReason, stage } from '../../../../leads/schema/choices';
import { refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { contextFor, isLocked, openedAtMs, openForm } from './follow-up-form';
import { storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const focused = () => document.activeElement?.textContent;
const declined = { statecode: 2, mpl_stage: stage.Archived, mpl_archivereason: archiveReason.Declined };

describe('the focus', () => {
  it('stays in the form that is tried again, so that Escape still closes it', async () => {
    const { begin, choose, save, user, lead } = openForm();
    await begin('Decline');
    await choose('Reason*', 'Budget');
    lead.refuse('SQL timeout expired.', 'update lead');
    await save();
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('alert');
    expect(focused()).toBe('Save');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('goes to the first field that is refused, at every try', async () => {
    const { begin, type, save, user } = openForm();
    await begin('Accept');
    await type('Estimated value', 'much');
    await save();
    expect(document.activeElement).toBe(screen.getByLabelText('Estimated value'));
    await user.clear(screen.getByLabelText('Name*'));
    await save();
    expect(document.activeElement).toBe(screen.getByLabelText('Name*'));
  });

  it('stays on a button that can do nothing for a while', async () => {
    const { begin, choose, update, lead } = openForm();
    await begin('Decline');
    await choose('Reason*', 'Budget');
    act(() => screen.getByRole('button', { name: 'Save' }).focus());
    update({ context: contextFor(lead, { offline: true }) });
    expect(isLocked('Save')).toBe(true);
    expect(focused()).toBe('Save');
  });

  it('goes to the headline where the button that opened a form is gone', async () => {
    const { begin, user, update, lead } = openForm();
    await begin('Decline');
    lead.change(declined);
    update({ context: contextFor(lead) });
    await screen.findByText(/This is not possible any more/);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(focused()).toBe('Declined');
  });

  it('goes to the headline when the lead is read again', async () => {
    const lead = storedLead();
    const { user, update } = openForm(lead, {
      webAPI: { ...lead.webAPI, retrieveRecord: refusing('SQL timeout expired.') },
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    update({ context: contextFor(lead) });
    again.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
    expect(focused()).toBe('Contact the customer');
  });
});
