import { mergeTouch } from '../../../leads/mapping/merge-touch';
import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import type { LeadRow, ReceivedTouch } from '../../../leads/received-touch';
import * as choice from '../../../leads/schema/choices';
import { body, hourMs, noon, policy, touchOf } from './sample-touch';

const opened = (payload: object, at = noon): LeadRow => toLeadRow(touchOf(payload, at), policy);
const changes = (existing: LeadRow, payload: object, at = noon + hourMs): LeadRow =>
  mergeTouch(existing, touchOf(payload, at), policy);
const apply = (existing: LeadRow, touch: ReceivedTouch): LeadRow => ({
  ...existing,
  ...mergeTouch(existing, touch, policy),
});

describe('a contact request on an open lead', () => {
  const clock = {
    mpl_contactrequested: true,
    mpl_followupstatus: choice.followUpStatus.Due,
    mpl_followupdueon: '2026-11-22T13:00:00Z',
  };

  test('starts the clock that did not run', () => {
    expect(changes(opened(body('INS')), body('PLT'))).toMatchObject({
      ...clock,
      mpl_expireson: '2026-12-05T13:00:00Z',
    });
  });

  test('leaves a due time that is set, and a seller’s status', () => {
    const contacted = { ...opened(body('PLT')), mpl_followupstatus: choice.followUpStatus.Contacted };
    expect(changes(contacted, body('PLT'))).toEqual({ mpl_lasttouchon: '2026-11-21T13:00:00Z' });
  });

  test('keeps the due time that a seller has set on an informational lead, and is waited for all the same', () => {
    const planned = { ...opened(body('INS')), mpl_followupdueon: '2026-11-25T12:00:00Z' };
    expect(changes(planned, body('PLT'))).toEqual({
      mpl_contactrequested: true,
      mpl_followupstatus: choice.followUpStatus.Due,
      mpl_expireson: '2026-12-05T13:00:00Z',
      mpl_lasttouchon: '2026-11-21T13:00:00Z',
    });
    const closed = { ...planned, mpl_followupstatus: choice.followUpStatus.Closed };
    expect(changes(closed, body('PLT'))).not.toHaveProperty('mpl_followupstatus');
  });

  test('starts the clock of an accepted lead and leaves it accepted', () => {
    const changed = changes({ ...opened(body('INS')), mpl_stage: choice.stage.Accepted }, body('PLT'));
    expect(changed).toMatchObject(clock);
    expect(changed).not.toHaveProperty('mpl_stage');
  });

  test('leaves a lead archived that a person archived, and is due when it is taken up again', () => {
    const archived = {
      mpl_stage: choice.stage.Archived,
      mpl_archivereason: choice.archiveReason.Declined,
    };
    const changed = changes({ ...opened(body('INS')), ...archived }, body('PLT'));
    expect(changed).toMatchObject({ ...clock, mpl_followupstatus: choice.followUpStatus.Closed });
    expect(changed).not.toHaveProperty('mpl_stage');
  });

  test.each(['Expired', 'Informational'] as const)('brings a lead back that was archived as %s', (reason) => {
    const archived = {
      ...opened(body('PLT')),
      mpl_stage: choice.stage.Archived,
      mpl_archivereason: choice.archiveReason[reason],
      mpl_followupstatus: choice.followUpStatus.Closed,
    };
    const changed = changes(archived, body('PLT'));
    expect(changed).toEqual({
      ...clock,
      mpl_contactrequested: undefined,
      mpl_stage: choice.stage.Received,
      mpl_archivereason: null,
      mpl_expireson: '2026-12-05T13:00:00Z',
      mpl_lasttouchon: '2026-11-21T13:00:00Z',
    });
    expect(changes({ ...archived, ...changed, ...archived }, body('PLT'), noon)).not.toHaveProperty(
      'mpl_stage',
    );
  });

  test('after the one before was answered starts the clock anew', () => {
    const answered = { ...opened(body('PLT')), mpl_firstcontactedon: '2026-11-21T12:30:00Z' };
    expect(changes(answered, body('PLT'))).toMatchObject({
      mpl_followupdueon: '2026-11-22T13:00:00Z',
      mpl_expireson: '2026-12-05T13:00:00Z',
    });
  });

  test.each([
    ['after the seller’s first contact starts it', '2026-11-21T12:30:00Z', true],
    ['before it was answered by that contact', '2026-11-21T14:00:00Z', false],
  ])('%s', (_name, mpl_firstcontactedon, starts) => {
    const changed = changes({ ...opened(body('INS')), mpl_firstcontactedon }, body('PLT'));
    expect('mpl_followupdueon' in changed).toBe(starts);
  });

  test('of a test lead starts nothing', () => {
    const lastName = 'MSFT_TEST_636573304831318844';
    expect(changes(opened(body('INS')), body('PLT', { lastName }))).toEqual({
      mpl_lasttouchon: '2026-11-21T13:00:00Z',
    });
  });
});

describe('do not contact on an open lead', () => {
  const { NotRequired, Due, Contacted } = choice.followUpStatus;

  test('sets Dynamics’ flags and stops the clock', () => {
    const changed = changes(opened(body('PLT')), body('DNC'));
    expect(changed).toMatchObject({
      donotemail: true,
      donotbulkemail: true,
      donotphone: true,
      donotfax: true,
      donotpostalmail: true,
      donotsendmm: true,
      mpl_donotcontact: true,
      mpl_contactrequested: false,
      mpl_followupstatus: NotRequired,
      mpl_followupdueon: null,
    });
    expect(changed).not.toHaveProperty('mpl_interest');
  });

  test('leaves a status that a seller has set', () => {
    const changed = changes({ ...opened(body('PLT')), mpl_followupstatus: Contacted }, body('DNC'));
    expect(changed).not.toHaveProperty('mpl_followupstatus');
    expect(changed).not.toHaveProperty('mpl_followupdueon');
  });

  test('a later contact request starts the clock again and lifts no flag', () => {
    const changed = changes(opened(body('DNC')), body('PLT'));
    expect(changed).toMatchObject({
      mpl_contactrequested: true,
      mpl_followupstatus: Due,
      mpl_followupdueon: '2026-11-22T13:00:00Z',
    });
    expect(Object.keys(changed).filter((column) => column.includes('donot'))).toEqual([]);
  });

  test('an earlier contact request that arrives late does not', () => {
    expect(changes(opened(body('DNC')), body('PLT'), noon - hourMs)).toMatchObject({
      mpl_receivedon: '2026-11-21T11:00:00Z',
    });
    expect(changes(opened(body('DNC')), body('PLT'), noon - hourMs)).not.toHaveProperty(
      'mpl_contactrequested',
    );
  });

  test('a notice that is repeated does not stop the clock that a later request started', () => {
    const row = apply(opened(body('DNC')), touchOf(body('PLT'), noon + hourMs));
    expect(changes(row, body('DNC'), noon)).toEqual({});
  });

  test('wins over a contact request of the same second in either order', () => {
    const [asked, refused] = [touchOf(body('PLT'), noon), touchOf(body('DNC'), noon + 900)];
    for (const row of [apply(toLeadRow(asked, policy), refused), apply(toLeadRow(refused, policy), asked)])
      expect([row.mpl_contactrequested, row.mpl_followupdueon ?? null]).toEqual([false, null]);
  });
});
