import { screen } from '@testing-library/react';
import { stage } from '../../../../leads/schema/choices';
import { refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { isDone, openedAtMs, openForm } from './follow-up-form';
import { storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

type WebApi = ComponentFramework.WebApi;

const chosenId = 'c0000000-0000-0000-0000-00000000000a';
const utils = {
  lookupObjects: () => Promise.resolve([{ id: chosenId, name: 'Southern sales', entityType: 'team' }]),
};

/** An accept form with another team and a note. */
const acceptForTeam = async (lead = storedLead()) => {
  const form = openForm(lead, { utils });
  await form.begin('Accept');
  await form.user.click(screen.getByRole('button', { name: 'Choose: Team or owner' }));
  await form.type('Notes', 'Wants a demo');
  return form;
};

const ownersOf = (lead: ReturnType<typeof storedLead>) =>
  lead.written().flatMap(([, values]) => values['ownerid@odata.bind'] ?? []);

describe('a lead that is accepted for another team', () => {
  it('changes hands by itself, after the rest and before it is closed', async () => {
    const { save, lead } = await acceptForTeam();
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written().slice(0, 3)).toMatchObject([
      ['update lead', { qualificationcomments: 'Wants a demo' }],
      ['update lead', { 'ownerid@odata.bind': `/teams(${chosenId})` }],
      ['execute QualifyLead', {}],
    ]);
  });

  it('goes back to its owner when Dynamics refuses to qualify it, and is accepted at the second try', async () => {
    const { save, user, lead } = await acceptForTeam();
    lead.refuse('A record was not created because a duplicate exists.', 'execute QualifyLead');
    await save();
    await screen.findByText('A record was not created because a duplicate exists.');
    expect(ownersOf(lead)).toEqual([`/teams(${chosenId})`, '/teams(t1)']);
    expect(lead.row().mpl_stage).toBe(stage.Received);
    lead.refuse('');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone('The lead was accepted.');
    const calls = lead.written().map(([call, { qualificationcomments: notes }]) => [call, notes]);
    expect(calls.filter(([, notes]) => notes !== undefined)).toHaveLength(1);
    expect(ownersOf(lead).at(-1)).toBe(`/teams(${chosenId})`);
  });

  it('is not called unsaved where the seller has lost it with the change', async () => {
    const lead = storedLead();
    const stored = { ...lead.webAPI };
    const lost = refusing('The user is missing prvReadLead privilege.');
    const isLost = () => ownersOf(lead).length > 0;
    Object.assign(lead.webAPI, {
      updateRecord: (...call: Parameters<WebApi['updateRecord']>) =>
        isLost() ? lost() : stored.updateRecord(...call),
      retrieveRecord: (...call: Parameters<WebApi['retrieveRecord']>) =>
        isLost() ? lost() : stored.retrieveRecord(...call),
      execute: lost,
    });
    const { save } = await acceptForTeam(lead);
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The lead belongs to Southern sales now, but it was not accepted. Nothing that you typed is lost. The user is missing prvReadLead privilege.',
    );
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Wants a demo');
  });
});
