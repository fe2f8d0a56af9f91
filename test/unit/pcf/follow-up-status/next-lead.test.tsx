import { act, screen } from '@testing-library/react';
import { contextFor, openedAtMs, openForm } from './follow-up-form';
import { contactRequest, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

/** The lead's web API whose reads of the lead wait from `hold` on until `answer` is called. */
const slowReads = (lead: ReturnType<typeof storedLead>) => {
  let wait = Promise.resolve();
  let answer = (): void => undefined;
  const retrieveRecord: ComponentFramework.WebApi['retrieveRecord'] = async (...question) => {
    await wait;
    return lead.webAPI.retrieveRecord(...question);
  };
  return {
    webAPI: { ...lead.webAPI, retrieveRecord },
    hold: (): void => {
      wait = new Promise((resolve) => (answer = resolve));
    },
    answer: () =>
      act(async () => {
        answer();
        await wait;
      }),
  };
};

/** A decline whose look at the lead before its save does not end until `answer` is called. */
const declineSlowly = async (lead: ReturnType<typeof storedLead>) => {
  const { webAPI, hold, answer } = slowReads(lead);
  const form = openForm(lead, { webAPI });
  await form.begin('Decline');
  await form.choose('Reason*', 'Budget');
  hold();
  await form.save();
  return { ...form, answer };
};

const nextId = '0b0b0b0b-0000-0000-0000-000000000002';
const nextRecord = { entityTypeName: 'lead', entityId: `{${nextId.toUpperCase()}}` };
const goOn = async (update: ReturnType<typeof openForm>['update']) => {
  const next = storedLead({ row: contactRequest({ leadid: nextId, fullname: 'Bo Ek' }) });
  act(() => update({ context: contextFor(next, { record: nextRecord }) }));
  await screen.findByText('Bo Ek');
};

describe('a form that goes on to another lead', () => {
  it('does not show what is read of the lead before, where the next one is new', async () => {
    const lead = storedLead();
    const { webAPI, hold, answer } = slowReads(lead);
    hold();
    const { update } = openForm(lead, { webAPI });
    act(() => update({ context: contextFor(lead, { webAPI, record: {} }) }));
    await answer();
    expect(screen.queryByText('Ana Lindqvist')).toBeNull();
  });

  it('stays with the next lead when the check before a save comes late', async () => {
    const lead = storedLead();
    const { update, answer } = await declineSlowly(lead);
    await goOn(update);
    lead.change({ subject: 'Changed by a colleague' });
    await answer();
    expect(screen.getByText('Bo Ek')).toBeTruthy();
    expect(screen.queryByText('Ana Lindqvist')).toBeNull();
  });

  it('tells there what was not saved of the lead before, until it goes on again', async () => {
    const lead = storedLead();
    const { update, answer } = await declineSlowly(lead);
    await goOn(update);
    lead.refuse('SQL timeout expired.', 'update lead');
    await answer();
    expect((await screen.findByRole('alert')).textContent).toBe(
      '“Decline” was begun for the lead “Contact me: Contoso Backup” and was not saved. SQL timeout expired.',
    );
    act(() => update({ context: contextFor(lead) }));
    await screen.findByText('Ana Lindqvist');
    expect(screen.queryByText(/was not saved/)).toBeNull();
  });

  it('writes to the end what was begun before the control was gone', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    const lead = storedLead();
    const { destroy, answer } = await declineSlowly(lead);
    destroy();
    await answer();
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(lead.written()).toMatchObject([['update lead', { statecode: 2 }]]);
    expect(error).not.toHaveBeenCalled();
  });
});
