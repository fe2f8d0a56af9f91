import { screen } from '@testing-library/react';
import { isDone, openedAtMs, openForm } from './follow-up-form';
import { accepted, contactRequest, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const opportunity = { opportunityid: 'o1', statecode: 0 };
const qualified = (executes: boolean) => storedLead({ row: contactRequest(accepted), opportunity, executes });
const notesOf = (lead: ReturnType<typeof storedLead>) =>
  lead.written().filter(([call]) => call.endsWith('annotation'));

describe('where the host runs no actions, what was typed about a closing', () => {
  it('stays as a note with the opportunity that is won', async () => {
    const { begin, type, save, lead } = openForm(qualified(false));
    await begin('Won');
    await type('Notes', 'Signed for two years');
    await save();
    await isDone('The lead was closed as won.');
    expect(lead.written().slice(0, 2)).toMatchObject([
      [
        'create annotation',
        {
          subject: 'Contact me: Contoso Backup',
          notetext: 'Signed for two years',
          'objectid_opportunity@odata.bind': '/opportunities(o1)',
        },
      ],
      ['update opportunity', { statecode: 1 }],
    ]);
  });

  it('is the reason too, though the lead may be read-only', async () => {
    const { begin, choose, type, save, lead } = openForm(qualified(false));
    await begin('Lost');
    await choose('Reason*', 'Budget');
    await type('Notes', 'Next year perhaps');
    lead.refuse('The lead is already closed.', 'update lead');
    await save();
    await isDone('The lead was closed as lost.');
    expect(notesOf(lead)).toMatchObject([['create annotation', { notetext: 'Budget\nNext year perhaps' }]]);
  });

  it('makes no empty note', async () => {
    const { begin, save, lead } = openForm(qualified(false));
    await begin('Won');
    await save();
    await isDone('The lead was closed as won.');
    expect(notesOf(lead)).toEqual([]);
  });

  it('keeps the opportunity open until it is noted', async () => {
    const { begin, type, save, lead } = openForm(qualified(false));
    await begin('Won');
    await type('Notes', 'Signed for two years');
    lead.refuse('Principal user is missing prvCreateNote privilege.', 'create annotation');
    await save();
    await screen.findByText('Principal user is missing prvCreateNote privilege.');
    expect(lead.writes).toEqual([]);
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Signed for two years');
  });

  it('is one note, with its last words, however often it is tried', async () => {
    const { begin, type, save, user, lead } = openForm(qualified(false));
    await begin('Won');
    await type('Notes', 'Signed');
    lead.refuse('SQL timeout expired.', 'update opportunity');
    await save();
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('alert');
    lead.refuse('');
    await type('Notes', 'Signed for two years');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone('The lead was closed as won.');
    expect(notesOf(lead)).toMatchObject([
      ['create annotation', { notetext: 'Signed' }],
      ['update annotation', { notetext: 'Signed for two years' }],
    ]);
  });
});

describe('where an opportunity is closed but the lead is not yet put away', () => {
  const openLead = () => storedLead({ row: contactRequest({ ...accepted, statecode: 0 }), opportunity });

  it.each(['Won', 'Lost'])('%s notes what was typed since, once', async (action) => {
    const { begin, type, choose, save, user, lead } = openForm(openLead());
    await begin(action);
    if (action === 'Lost') await choose('Reason*', 'Budget');
    lead.refuse('SQL timeout expired.', 'update lead');
    await save();
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('alert');
    expect(notesOf(lead)).toEqual([]);
    lead.refuse('');
    await type('Notes', 'By telephone');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone(`The lead was closed as ${action.toLowerCase()}.`);
    const words = action === 'Lost' ? 'Budget\nBy telephone' : 'By telephone';
    expect(notesOf(lead)).toMatchObject([['create annotation', { notetext: words }]]);
  });
});
