import { followUpStatus } from '../../../../leads/schema/choices';
import { headline, isDone, openedAtMs, openForm } from './follow-up-form';
import { contacted, contactRequest, leadId, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const openedAt = '2026-11-20T10:00:00Z';

describe('logging a contact', () => {
  it('creates the completed call about the lead and ends the clock', async () => {
    const { begin, type, save, lead } = openForm();
    await begin('Log contact');
    await type('Notes', 'Calls back on Monday');
    await save();
    await isDone('The contact was logged.');
    const content = {
      subject: 'Call: Contact me: Contoso Backup',
      description: 'Calls back on Monday',
      directioncode: true,
      actualend: openedAt,
      phonenumber: '+46812345678',
    };
    expect(lead.written()).toEqual([
      [
        'create phonecall',
        { ...content, 'regardingobjectid_lead_phonecall@odata.bind': `/leads(${leadId})` },
      ],
      ['update phonecall', { ...content, statecode: 1, statuscode: 2 }],
      [
        'update lead',
        {
          mpl_firstcontactedon: openedAt,
          mpl_responseminutes: 120,
          mpl_followupstatus: followUpStatus.Contacted,
          statuscode: 2,
        },
      ],
    ]);
    expect(headline()).toBe('The customer has been contacted');
  });

  it('creates an e-mail activity; a later contact does not move the first one', async () => {
    const { begin, choose, save, lead } = openForm(storedLead({ row: contactRequest(contacted) }));
    await begin('Log contact');
    await choose('Kind of contact', 'E-mail');
    await save();
    await isDone('The contact was logged.');
    expect(lead.written()).toMatchObject([
      ['create email', { subject: 'E-mail: Contact me: Contoso Backup' }],
      ['update email', { statecode: 1 }],
      ['update lead', { statuscode: 2 }],
    ]);
    expect(lead.writes.at(-1)?.values).not.toHaveProperty('mpl_firstcontactedon');
  });
});
