import { screen, waitFor } from '@testing-library/react';
import { refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { contextFor, headline, isDone, openedAtMs, openForm } from './follow-up-form';
import { storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const loaded = () => screen.findByRole('group', { name: 'What you can do' });

describe('a read that fails', () => {
  it('shows what Dataverse said, and is tried again', async () => {
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

  it('says that what it shows may be outdated when the lead cannot be read again after a save', async () => {
    const lead = storedLead();
    let isDown = false;
    const retrieveRecord: ComponentFramework.WebApi['retrieveRecord'] = (...question) =>
      isDown ? refusing('SQL timeout expired.')() : lead.webAPI.retrieveRecord(...question);
    const updateRecord: ComponentFramework.WebApi['updateRecord'] = async (...change) => {
      isDown = true;
      return lead.webAPI.updateRecord(...change);
    };
    const form = openForm(lead, { webAPI: { ...lead.webAPI, retrieveRecord, updateRecord } });
    await form.begin('Decline');
    await form.choose('Reason*', 'Budget');
    await form.save();
    await isDone('The lead was declined.');
    expect(screen.getByText(/What you see may be outdated/).textContent).toContain('SQL timeout expired.');
    isDown = false;
    await form.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headline()).toBe('Declined'));
    expect(screen.queryByText(/What you see may be outdated/)).toBeNull();
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
