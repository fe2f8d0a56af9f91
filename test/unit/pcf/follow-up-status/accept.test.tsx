import { act, screen } from '@testing-library/react';
import { followUpStatus, stage } from '../../../../leads/schema/choices';
import { headline, isDone, openedAtMs, openForm } from './follow-up-form';
import { contacted, contactRequest, leadId, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const utils = {
  lookupObjects: ({ entityTypes }: ComponentFramework.UtilityApi.LookupOptions) =>
    Promise.resolve([
      { id: '{C0000000-0000-0000-0000-00000000000A}', name: 'Spring', entityType: entityTypes[0] ?? '' },
    ]),
};
const chosenId = 'c0000000-0000-0000-0000-00000000000a';
describe('accepting a lead', () => {
  it('writes what was typed, qualifies as Dynamics’ button does, then notes the stage', async () => {
    const { begin, type, choose, save, user, lead } = openForm(storedLead(), { utils });
    await begin('Accept');
    await type('Name*', 'Backup for Contoso');
    await type('Estimated value', '12,500.50');
    await choose('Purchase time frame', 'This quarter');
    await user.click(screen.getByRole('button', { name: 'Choose: Team or owner' }));
    await user.click(screen.getByRole('button', { name: 'Choose: Campaign' }));
    await type('CRM reference', 'OPP-7');
    await type('Notes', 'Wants a demo');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()).toEqual([
      [
        'update lead',
        {
          subject: 'Backup for Contoso',
          estimatedamount: 12500.5,
          purchasetimeframe: 1,
          qualificationcomments: 'Wants a demo',
          mpl_crmreference: 'OPP-7',
          'campaignid@odata.bind': `/campaigns(${chosenId})`,
        },
      ],
      ['update lead', { 'ownerid@odata.bind': `/teams(${chosenId})` }],
      [
        'execute QualifyLead',
        {
          entity: { entityType: 'lead', id: leadId },
          CreateAccount: true,
          CreateContact: true,
          CreateOpportunity: true,
          Status: 3,
        },
      ],
      ['update lead', { mpl_stage: stage.Accepted, mpl_followupstatus: followUpStatus.Closed }],
    ]);
    expect(headline()).toBe('The lead is accepted');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
    expect(screen.getByRole('button', { name: 'Open opportunity' })).toBeTruthy();
  });

  it('writes no column that was left alone, and makes no second account or contact', async () => {
    const row = contactRequest({ ...contacted, _parentaccountid_value: 'a', _parentcontactid_value: 'c' });
    const { begin, save, lead } = openForm(storedLead({ row }));
    await begin('Accept');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()).toMatchObject([
      ['execute QualifyLead', { CreateAccount: false, CreateContact: false }],
      ['update lead', { mpl_stage: stage.Accepted }],
    ]);
  });

  it('sets Dynamics’ state itself where the host runs no actions', async () => {
    const { begin, save, lead } = openForm(storedLead({ executes: false }));
    await begin('Accept');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()[0]).toMatchObject([
      'update lead',
      { statecode: 1, statuscode: 3, mpl_stage: stage.Accepted },
    ]);
  });

  it('shows a time frame that the organisation added, and leaves it alone', async () => {
    const row = contactRequest({
      purchasetimeframe: 100_000_000,
      'purchasetimeframe@OData.Community.Display.V1.FormattedValue': 'In two years',
    });
    const { begin, save, choose, lead } = openForm(storedLead({ row }));
    await begin('Accept');
    const shown = screen.getByLabelText<HTMLSelectElement>('Purchase time frame');
    expect(shown.selectedOptions[0]?.textContent).toBe('In two years');
    await choose('Purchase time frame', 'Not stated');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()[0]).toEqual(['update lead', { purchasetimeframe: null }]);
  });

  it('keeps the owner when the seller closes the dialog, whatever the host answers then', async () => {
    const { begin, user } = openForm(storedLead(), {
      utils: {
        lookupObjects: () => Promise.resolve(undefined as unknown as ComponentFramework.LookupValue[]),
      },
    });
    await begin('Accept');
    await user.click(screen.getByRole('button', { name: 'Choose: Team or owner' }));
    expect(screen.getByRole('group', { name: 'Team or owner' }).textContent).toBe('Nordic salesChoose');
    expect(document.body.textContent).not.toMatch(/iterable|undefined/);
  });

  it('does not mind a dialog that is answered when the control is gone', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    let answer = (): void => undefined;
    const lookupObjects: ComponentFramework.Utility['lookupObjects'] = () =>
      new Promise(
        (resolve) => (answer = () => resolve([{ id: chosenId, name: 'Spring', entityType: 'campaign' }])),
      );
    const { begin, user, destroy } = openForm(storedLead(), { utils: { lookupObjects } });
    await begin('Accept');
    await user.click(screen.getByRole('button', { name: 'Choose: Campaign' }));
    destroy();
    answer();
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(error).not.toHaveBeenCalled();
  });

  it('asks for a name and for an amount that can be read', async () => {
    const { begin, type, save, user, lead } = openForm();
    await begin('Accept');
    await user.clear(screen.getByLabelText('Name*'));
    await type('Estimated value', 'much');
    await save();
    expect(screen.getByText('Please fill this in.')).toBeTruthy();
    expect(screen.getByText('Please type an amount. Decimals: 2 at most.')).toBeTruthy();
    expect(lead.writes).toEqual([]);
  });
});
