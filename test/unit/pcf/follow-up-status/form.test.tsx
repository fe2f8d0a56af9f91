import { act, fireEvent, screen } from '@testing-library/react';
import type { ExecutingWebApi } from '../../../../pcf-controls/shared/dataverse/execute-action';
import { contextFor, isDone, isLocked, openedAtMs, openForm } from './follow-up-form';
import { leadId, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

describe('a form', () => {
  it('puts the focus on its first field; Escape closes it and gives the focus back', async () => {
    const { begin, user } = openForm();
    await begin('Decline');
    expect(document.activeElement).toBe(screen.getByLabelText('Reason*'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Decline' }));
  });

  it('stays with what was typed while the form around is updated', async () => {
    const { begin, type, update, lead } = openForm();
    await begin('Decline');
    await type('Notes', 'Twice');
    update({ context: contextFor(lead) });
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Twice');
  });

  it('comes to its end on a form that its own save has disabled', async () => {
    const lead = storedLead();
    const { execute } = lead.webAPI;
    const form = openForm(lead, {
      webAPI: {
        ...lead.webAPI,
        execute: async (request: object) => {
          const answer = await execute?.(request);
          act(() => form.update({ context: contextFor(lead, { disabled: true }) }));
          expect(screen.getByRole('form', { name: 'Accept' })).toBeTruthy();
          return answer;
        },
      } as ExecutingWebApi,
    });
    await form.begin('Accept');
    await form.save();
    await isDone('The lead was accepted.');
    expect(screen.getByRole('button', { name: 'Won' })).toBeTruthy();
  });

  it('is saved once, however fast the button is pressed', async () => {
    const { begin, choose, user, lead } = openForm();
    await begin('Decline');
    await choose('Reason*', 'Budget');
    await user.dblClick(screen.getByRole('button', { name: 'Save' }));
    await isDone('The lead was declined.');
    expect(lead.writes).toHaveLength(1);
  });

  it('keeps its place until it is saved: nothing else can be begun meanwhile', async () => {
    const lead = storedLead();
    let answer = (): void => undefined;
    const updateRecord: ComponentFramework.WebApi['updateRecord'] = async (...call) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return lead.webAPI.updateRecord(...call);
    };
    const { begin, choose, save } = openForm(lead, { webAPI: { ...lead.webAPI, updateRecord } });
    await begin('Decline');
    await choose('Reason*', 'Budget');
    await save();
    expect(isLocked('Accept')).toBe(true);
    lead.refuse('SQL timeout expired.', 'update lead');
    act(() => answer());
    await screen.findByText('SQL timeout expired.');
    expect(isLocked('Accept')).toBe(false);
  });

  it('takes no further words while it is saved: they would go with it', async () => {
    const lead = storedLead();
    let answer = (): void => undefined;
    const updateRecord: ComponentFramework.WebApi['updateRecord'] = async (...call) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return lead.webAPI.updateRecord(...call);
    };
    const { begin, choose, type, user } = openForm(lead, { webAPI: { ...lead.webAPI, updateRecord } });
    await begin('Decline');
    await choose('Reason*', 'Budget');
    await type('Notes', 'Twice');
    act(() => screen.getByLabelText('Reason*').closest('form')?.requestSubmit());
    await screen.findByText('Saving…');
    await user.type(screen.getByLabelText('Notes'), ' and more');
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Twice');
    expect(document.activeElement).toBe(screen.getByLabelText('Notes'));
    expect(screen.getByLabelText('Reason*')).toHaveProperty('disabled', true);
    act(() => answer());
    await isDone('The lead was declined.');
    expect(lead.row()).toMatchObject({ qualificationcomments: 'Twice' });
  });

  it('is not closed by the Escape that gives up a character being composed', async () => {
    const { begin } = openForm();
    await begin('Decline');
    fireEvent.keyDown(screen.getByLabelText('Notes'), { key: 'Escape', isComposing: true });
    expect(screen.getByRole('form', { name: 'Decline' })).toBeTruthy();
  });

  it('opens the lead anew for its other columns', async () => {
    const opened: unknown[] = [];
    const navigation = { openForm: (options: unknown) => Promise.resolve(opened.push(options) as never) };
    const { begin, save, user } = openForm(storedLead(), { navigation });
    await begin('Log contact');
    await save();
    await user.click(
      await screen.findByRole('button', { name: 'Open the lead anew to see its other columns' }),
    );
    expect(opened).toEqual([{ entityName: 'lead', entityId: leadId }]);
  });
});
