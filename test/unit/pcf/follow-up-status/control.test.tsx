import { act, screen, waitFor } from '@testing-library/react';
import { followUpStatus } from '../../../../leads/schema/choices';
import { choiceProperty } from '../../../../pcf-controls/testing/properties';
import { refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { contextFor, headline, openedAtMs, openForm, pass } from './follow-up-form';
import { accepted, contactRequest, contacted, dayMs, hourMs, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const loaded = () => screen.findByRole('group', { name: 'What you can do' });
const steps = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

describe('what a seller sees', () => {
  it('is there before anything has been fetched', async () => {
    openForm();
    expect(steps()).toEqual(['1ReceivedNow', '2AcceptedNot yet', '3ArchivedNot yet']);
    expect(screen.getByRole('timer').textContent).toBe('22 h 0 min 0 s left');
    expect(screen.getByText('Loading')).toBeTruthy();
    await loaded();
  });

  it('names the customer, the attempts and the next best action', async () => {
    openForm(storedLead({ attempts: [{ activityid: '1', actualend: '2026-11-20T09:30:00Z' }] }));
    await loaded();
    expect(screen.getByRole('group', { name: 'Contact' }).textContent).toBe(
      'Ana LindqvistContoso+46812345678ana@contoso.example',
    );
    expect(screen.getByText('1 contact attempt. Last: 2026-11-20T09:30')).toBeTruthy();
    expect(screen.getByText(/Try at least 3 times/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Next best action: Log contact' })).toBeTruthy();
  });

  it('marks the step of an accepted lead and leads to its opportunity', async () => {
    const opened: unknown[] = [];
    const navigation = { openForm: (options: unknown) => Promise.resolve(opened.push(options) as never) };
    const lead = storedLead({ row: contactRequest({ ...accepted, _qualifyingopportunityid_value: 'o1' }) });
    const { user } = openForm(lead, { navigation });
    await user.click(await screen.findByRole('button', { name: 'Open opportunity' }));
    expect(steps()).toEqual(['ReceivedDone', '2AcceptedNow', '3ArchivedNot yet']);
    expect(opened).toEqual([{ entityName: 'opportunity', entityId: 'o1' }]);
  });

  it.each([
    [1, ['ReceivedDone', '2AcceptedNow', '3ArchivedNot yet']],
    [2, ['ReceivedDone', '2AcceptedLeft out', '3ArchivedDeclined']],
  ])('follows Dynamics’ own buttons before our columns do (state %d)', async (statecode, expected) => {
    openForm(storedLead({ row: contactRequest({ statecode }) }));
    await waitFor(() => expect(steps()).toEqual(expected));
  });

  it('draws markup in a lead as text', async () => {
    const fullname = '<img src=x onerror="document.title=1">';
    const { container } = openForm(storedLead({ row: contactRequest({ fullname }) }));
    await loaded();
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(fullname)).toBeTruthy();
  });
});

describe('time', () => {
  it('runs by itself, second by second', async () => {
    openForm();
    await loaded();
    act(() => void jest.advanceTimersByTime(3000));
    expect(screen.getByRole('timer').textContent).toBe('21 h 59 min 57 s left');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('makes a lead overdue, late and expired without a reload, and says each once', async () => {
    openForm();
    await loaded();
    expect(screen.getByRole('img', { name: 'The customer waits for contact' })).toBeTruthy();
    pass(22 * hourMs);
    expect(headline()).toBe('The first contact is overdue');
    expect(screen.getByRole('status').textContent).toBe('The first contact is overdue');
    pass(2 * dayMs);
    expect(headline()).toBe('The customer has waited more than 72 hours');
    expect(screen.queryByRole('img', { name: 'The customer waits for contact' })).toBeNull();
    pass(12 * dayMs);
    expect(headline()).toBe('Expired');
    expect(screen.getByRole('status').textContent).toBe('Expired');
    expect(steps().at(-1)).toBe('3ArchivedExpired');
    expect(screen.getByText('The contact data is hidden, because the lead has expired.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Lindqvist|Contoso|4681|ana@/);
    expect(buttons()).toEqual([]);
  });

  it('goes back when the device’s clock is set back', async () => {
    openForm();
    await loaded();
    pass(23 * hourMs);
    pass(-2 * hourMs);
    expect(headline()).toBe('Contact the customer');
  });

  it('stops when the control goes', async () => {
    const { destroy } = openForm();
    await loaded();
    destroy();
    expect(jest.getTimerCount()).toBe(0);
    expect(document.body.textContent).toBe('');
  });

  it('takes no answer any more once the control is gone', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    const lead = storedLead();
    const { destroy } = openForm(lead);
    destroy();
    await act(() => jest.advanceTimersByTimeAsync(5000));
    expect(error).not.toHaveBeenCalled();
  });
});

describe('the host', () => {
  it('has the row read anew when the form’s columns change, and only then', async () => {
    const lead = storedLead();
    const retrieveRecord = jest.spyOn(lead.webAPI, 'retrieveRecord');
    const { update } = openForm(lead);
    await loaded();
    update({ context: contextFor(lead) });
    expect(retrieveRecord).toHaveBeenCalledTimes(1);
    lead.change({ ...contacted, modifiedon: '2026-11-20T10:00:00Z' });
    update({ context: contextFor(lead) });
    await waitFor(() => expect(headline()).toBe('The customer has been contacted'));
    expect(retrieveRecord).toHaveBeenCalledTimes(2);
  });

  it('gets no output: a form must not save the stage once more', async () => {
    const { outputs } = openForm();
    await loaded();
    expect(outputs).toEqual([]);
  });

  it('offline, shows what the form knows and asks for nothing', () => {
    openForm(storedLead(), { offline: true, webAPI: {} });
    expect(headline()).toBe('Contact the customer');
    expect(screen.getByText(/You are offline/)).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('catches up once the line is there again', async () => {
    const lead = storedLead();
    const { update } = openForm(lead, { offline: true });
    update({ context: contextFor(lead) });
    expect(await loaded()).toBeTruthy();
  });

  it('may show a lead that is not saved yet', () => {
    openForm(storedLead(), { record: {}, webAPI: {} });
    expect(screen.getByText('The follow-up begins once the lead has been saved.')).toBeTruthy();
  });

  it.each([
    [{ disabled: true }, {}],
    [{}, { stage: choiceProperty(727000000, { editable: false }) }],
  ])('lets a lead be read that may not be changed (%#)', async (host, inputs) => {
    openForm(storedLead(), host, inputs);
    expect(await screen.findByText('You can read this lead but not change it.')).toBeTruthy();
    expect(screen.getByText('Ana Lindqvist')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Accept|Decline|Log contact/ })).toBeNull();
  });

  it('hides a column that the seller may not read, by every way', () => {
    openForm(storedLead(), { webAPI: {} }, { stage: choiceProperty(null, { readable: false }) });
    expect(screen.getByText('You do not have permission to see this column.')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('says what Dataverse said when the lead cannot be read, and tries again', async () => {
    const message = 'Principal user is missing prvReadLead privilege.';
    const lead = storedLead();
    const { user, update } = openForm(lead, {
      webAPI: { ...lead.webAPI, retrieveRecord: refusing(message) },
    });
    expect(await screen.findByText(message)).toBeTruthy();
    expect(headline()).toBe('Contact the customer');
    update({ context: contextFor(lead) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await loaded()).toBeTruthy();
  });

  it('still lets a seller work when the attempts cannot be counted', async () => {
    const lead = storedLead();
    const webAPI = {
      ...lead.webAPI,
      retrieveMultipleRecords: refusing('AggregateQueryRecordLimit exceeded.'),
    };
    openForm(lead, { webAPI });
    expect(await screen.findByText('AggregateQueryRecordLimit exceeded.')).toBeTruthy();
    expect(await loaded()).toBeTruthy();
  });
});

it('shows no address of a customer who wants no contact', async () => {
  const row = contactRequest({
    mpl_contactrequested: false,
    mpl_donotcontact: true,
    mpl_followupstatus: followUpStatus.NotRequired,
  });
  openForm(storedLead({ row }));
  await loaded();
  expect(headline()).toBe('Do not contact');
  expect(document.body.textContent).not.toMatch(/4681|ana@/);
  expect(buttons()).toEqual(['Accept', 'Decline']);
});
