import { screen, waitFor } from '@testing-library/react';
import { followUpStatus } from '../../../../leads/schema/choices';
import { choiceProperty } from '../../../../pcf-controls/testing/properties';
import { contextFor, headline, isLocked, openedAtMs, openForm } from './follow-up-form';
import { accepted, contactRequest, contacted, storedLead } from './stored-lead';

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

  it('keeps the number before its words where the page runs from right to left', async () => {
    openForm(storedLead({ attempts: [{ activityid: '1', actualend: '2026-11-20T09:30:00Z' }] }), {
      rightToLeft: true,
    });
    await loaded();
    expect(screen.getByText(/^1 contact attempt/).tagName).toBe('BDI');
    expect(screen.getByText(/left$/).tagName).toBe('BDI');
  });

  it('marks the step of an accepted lead and leads to its opportunity', async () => {
    const opened: unknown[] = [];
    const navigation = { openForm: (options: unknown) => Promise.resolve(opened.push(options) as never) };
    const lead = storedLead({
      row: contactRequest(accepted),
      opportunity: { opportunityid: 'o1', statecode: 0 },
    });
    const { user } = openForm(lead, { navigation });
    await user.click(await screen.findByRole('button', { name: 'Open opportunity' }));
    expect(steps()).toEqual(['ReceivedDone', '2AcceptedNow', '3ArchivedNot yet']);
    expect(opened).toEqual([{ entityName: 'opportunity', entityId: 'o1' }]);
  });

  it.each([
    [1, 0, ['ReceivedDone', '2AcceptedNow', '3ArchivedNot yet']],
    [1, 1, ['ReceivedDone', 'AcceptedDone', '3ArchivedWon']],
    [1, 2, ['ReceivedDone', 'AcceptedDone', '3ArchivedLost']],
    [2, undefined, ['ReceivedDone', '2AcceptedLeft out', '3ArchivedDeclined']],
  ])('follows Dynamics’ own buttons before our columns do (%j, %j)', async (statecode, sale, expected) => {
    const opportunity = sale === undefined ? {} : { opportunity: { opportunityid: 'o1', statecode: sale } };
    openForm(storedLead({ row: contactRequest({ statecode }), ...opportunity }));
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

  it('offline for a while, keeps what was typed', async () => {
    const lead = storedLead();
    const { begin, type, update } = openForm(lead);
    await begin('Decline');
    await type('Notes', 'Twice');
    update({ context: contextFor(lead, { offline: true }) });
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Twice');
    expect(isLocked('Save')).toBe(true);
    expect(isLocked('Accept')).toBe(true);
    update({ context: contextFor(lead) });
    expect(isLocked('Save')).toBe(false);
    await loaded();
  });

  it('disables the form of a qualified lead, which is then won or lost all the same', async () => {
    openForm(storedLead({ row: contactRequest(accepted) }), { disabled: true });
    await screen.findByRole('button', { name: 'Won' });
    expect(isLocked('Won')).toBe(false);
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
