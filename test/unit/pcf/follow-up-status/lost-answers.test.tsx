import { screen } from '@testing-library/react';
import type { ExecutingWebApi } from '../../../../pcf-controls/shared/dataverse/execute-action';
import { refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { isDone, openedAtMs, openForm } from './follow-up-form';
import { accepted, contactRequest, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

type Lead = ReturnType<typeof storedLead>;

/** A web API that does what it is told but whose answers to writes never arrive. */
const withoutAnswers = ({ webAPI }: Lead): ExecutingWebApi => {
  const lost = refusing('The network connection was lost.');
  return {
    ...webAPI,
    updateRecord: (...call) => webAPI.updateRecord(...call).then(lost),
    execute: (request) => (webAPI.execute?.(request) ?? Promise.resolve()).then(lost),
  };
};

const opportunity = { opportunityid: 'o1', statecode: 0 };
const qualified = () => storedLead({ row: contactRequest(accepted), opportunity });

describe('a call whose answer was lost', () => {
  it.each<[string, string, () => Lead, string]>([
    ['Accept', 'The lead was accepted.', storedLead, 'execute QualifyLead'],
    ['Decline', 'The lead was declined.', storedLead, 'update lead'],
    ['Won', 'The lead was closed as won.', qualified, 'execute WinOpportunity'],
    ['Lost', 'The lead was closed as lost.', qualified, 'execute LoseOpportunity'],
  ])('has done what it should: %s', async (action, words, stored, call) => {
    const lead = stored();
    const { begin, choose, save } = openForm(lead, { webAPI: withoutAnswers(lead) });
    await begin(action);
    if (screen.queryByLabelText('Reason*')) await choose('Reason*', 'Budget');
    await save();
    await isDone(words);
    expect(lead.written().filter(([each]) => each === call)).toHaveLength(1);
  });

  it('is a failure where it cannot be told: a logged contact', async () => {
    const lead = storedLead();
    const { begin, save } = openForm(lead, { webAPI: withoutAnswers(lead) });
    await begin('Log contact');
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain('The network connection was lost.');
  });
});
