import { screen } from '@testing-library/react';
import { archiveReason, followUpStatus, stage } from '../../../../leads/schema/choices';
import { headline, isDone, isLocked, openedAtMs, openForm } from './follow-up-form';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

describe('a write that fails', () => {
  it('shows Dynamics’ message, keeps what was typed and goes on where it stopped', async () => {
    const { begin, type, save, user, lead } = openForm();
    await begin('Accept');
    await type('Notes', 'Wants a demo');
    lead.refuse('A record was not created because a duplicate exists.', 'execute QualifyLead');
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This was not saved. Nothing that you typed is lost. A record was not created because a duplicate exists.',
    );
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Wants a demo');
    expect(lead.row().mpl_stage).toBe(stage.Received);
    lead.refuse('');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone('The lead was accepted.');
    expect(lead.written().map(([call]) => call)).toEqual([
      'update lead',
      'execute QualifyLead',
      'update lead',
    ]);
  });

  it('of our stage alone leaves the lead accepted: the server notes what Dynamics did', async () => {
    const { begin, save, lead } = openForm();
    await begin('Accept');
    lead.refuse('The lead is already closed.', 'update lead');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written().map(([call]) => call)).toEqual(['execute QualifyLead']);
    expect(headline()).toBe('The lead is accepted');
  });

  it('counts one call once, however often it is tried to be logged', async () => {
    const { begin, save, user, lead } = openForm();
    await begin('Log contact');
    for (const call of ['update phonecall', 'update lead']) {
      lead.refuse('SQL timeout expired.', call);
      await (call === 'update phonecall'
        ? save()
        : user.click(screen.getByRole('button', { name: 'Try again' })));
      await screen.findByRole('alert');
    }
    lead.refuse('');
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await isDone('The contact was logged.');
    expect(lead.written().map(([call]) => call)).toEqual([
      'create phonecall',
      'update phonecall',
      'update lead',
    ]);
  });
});

describe('a contact that is completed but not yet noted with the lead', () => {
  const completeOnly = async (form: ReturnType<typeof openForm>) => {
    await form.begin('Log contact');
    await form.type('Notes', 'Calls back');
    form.lead.refuse('SQL timeout expired.', 'update lead');
    await form.save();
    await screen.findByRole('alert');
    form.lead.refuse('');
  };
  const callsOf = ({ lead }: ReturnType<typeof openForm>) =>
    lead.written().filter(([call]) => call.endsWith('phonecall'));

  it('takes the words that were changed before it is tried again, and only those', async () => {
    const form = openForm();
    await completeOnly(form);
    await form.type('Notes', 'Calls back on Monday');
    await form.user.click(screen.getByRole('button', { name: 'Try again' }));
    await isDone('The contact was logged.');
    expect(callsOf(form).map(([call]) => call)).toEqual([
      'create phonecall',
      'update phonecall',
      'update phonecall',
    ]);
    expect(callsOf(form).at(-1)?.[1]).toEqual({ description: 'Calls back on Monday' });
  });

  it('is not offered as saved while Dynamics refuses the changed words', async () => {
    const form = openForm();
    await completeOnly(form);
    await form.type('Notes', 'Calls back on Monday');
    form.lead.refuse('The activity is closed.', 'update phonecall');
    await form.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('The activity is closed.');
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Calls back on Monday');
  });
});

describe('a contact whose log failed half-way and was given up', () => {
  it('leaves the next contact to be logged as one of its own', async () => {
    const { begin, save, type, user, lead } = openForm();
    await begin('Log contact');
    lead.refuse('SQL timeout expired.', 'update lead');
    await save();
    await screen.findByRole('alert');
    lead.refuse('');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await begin('Log contact');
    await type('Notes', 'The second call');
    await save();
    await isDone('The contact was logged.');
    const created = lead.written().filter(([call]) => call === 'create phonecall');
    expect(created.map(([, values]) => values.description)).toEqual(['', 'The second call']);
  });
});

describe('a lead that somebody else changed meanwhile', () => {
  it('is noticed before anything is written; a second look and it is saved', async () => {
    const { begin, type, save, lead } = openForm();
    await begin('Accept');
    await type('Notes', 'Wants a demo');
    lead.change({ subject: 'Changed by a colleague' });
    await save();
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Ingrid Berg changed the lead meanwhile (2026-11-20T08:00). Nothing was saved. Check what you see now and save again.',
    );
    expect(lead.writes).toEqual([]);
    expect(screen.getByLabelText('Name*')).toHaveProperty('value', 'Changed by a colleague');
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Wants a demo');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()[0]).toEqual(['update lead', { qualificationcomments: 'Wants a demo' }]);
  });

  it('is not asked about where only the server noted what the seller had done', async () => {
    const { begin, save, lead } = openForm();
    await begin('Accept');
    await save();
    await isDone('The lead was accepted.');
    lead.change({ mpl_followupstatus: followUpStatus.Contacted, modifiedon: '2026-11-20T10:00:02Z' });
    await begin('Won');
    await save();
    await isDone('The lead was closed as won.');
  });

  it('is asked about where it stands otherwise by now, though no column of the form changed', async () => {
    const { begin, save, lead } = openForm();
    await begin('Accept');
    lead.change({ mpl_followupstatus: followUpStatus.Contacted });
    await save();
    await screen.findByText(/changed the lead meanwhile/);
    expect(lead.writes).toEqual([]);
  });

  it('cannot be accepted any more when it was put away', async () => {
    const { begin, type, save, lead } = openForm();
    await begin('Accept');
    await type('Notes', 'Wants a demo');
    lead.change({ statecode: 2, mpl_stage: stage.Archived, mpl_archivereason: archiveReason.Declined });
    await save();
    await screen.findByText(/This is not possible any more/);
    expect(isLocked('Save')).toBe(true);
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Wants a demo');
    expect(lead.writes).toEqual([]);
  });
});
