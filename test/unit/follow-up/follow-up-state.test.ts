import { followUpState } from '../../../leads/follow-up/follow-up-state';
import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const asked = Date.UTC(2026, 10, 21, 12);

const contactMe: FollowUpColumns = {
  isOpen: true,
  stage: stage.Received,
  followUpStatus: followUpStatus.Due,
  contactRequested: true,
  doNotContact: false,
  isTest: false,
  receivedAtMs: asked,
  dueAtMs: asked + dayMs,
  expiresAtMs: asked + 14 * dayMs,
};
const informational: FollowUpColumns = {
  ...contactMe,
  followUpStatus: followUpStatus.NotRequired,
  contactRequested: false,
  dueAtMs: undefined,
  expiresAtMs: Date.UTC(2027, 4, 21, 12),
};

describe('a contact request that nobody answers', () => {
  test.each([
    ['at once', 0, 'Received', 'Due', 'flame', 'contact', dayMs],
    ['a moment before it is due', dayMs - 1, 'Received', 'Due', 'flame', 'contact', dayMs],
    ['when it is due', dayMs, 'Received', 'Overdue', 'flame', 'contactNow', 3 * dayMs],
    ['after 72 hours', 3 * dayMs, 'Received', 'Overdue', 'late', 'contactNow', 14 * dayMs],
    ['after 14 days', 14 * dayMs, 'Archived', 'Closed', 'none', 'none', undefined],
  ] as const)('%s', (_when, afterMs, expectedStage, status, urgency, nextAction, nextMs) => {
    expect(followUpState(contactMe, asked + afterMs)).toMatchObject({
      stage: stage[expectedStage],
      archiveReason: expectedStage === 'Archived' ? archiveReason.Expired : undefined,
      status: followUpStatus[status],
      urgency,
      nextAction,
      isExpired: expectedStage === 'Archived',
      nextChangeAtMs: nextMs === undefined ? undefined : asked + nextMs,
    });
  });
});

describe('what a person did', () => {
  const late = asked + 20 * dayMs;
  const contacted = { ...contactMe, firstContactedAtMs: asked + hourMs };

  test.each<[string, FollowUpColumns, object]>([
    ['a first contact ends the clocks', contacted, { status: followUpStatus.Contacted, urgency: 'none' }],
    [
      'a contact before the customer asked is no answer',
      { ...contactMe, firstContactedAtMs: asked - 1 },
      { stage: stage.Archived },
    ],
    [
      'a status that says contacted is believed',
      { ...contactMe, followUpStatus: followUpStatus.Contacted },
      { stage: stage.Received, nextAction: 'decide' },
    ],
    [
      'an accepted lead stays overdue and never expires',
      { ...contactMe, stage: stage.Accepted },
      { stage: stage.Accepted, status: followUpStatus.Overdue, urgency: 'late' },
    ],
    [
      'a clock that a seller took away stays away',
      { ...contactMe, stage: stage.Accepted, followUpStatus: followUpStatus.NotRequired },
      { status: followUpStatus.NotRequired, urgency: 'none' },
    ],
    [
      'a due time moved into the future is due again',
      { ...contactMe, stage: stage.Accepted, followUpStatus: followUpStatus.Overdue, dueAtMs: late + 1 },
      { status: followUpStatus.Due },
    ],
    [
      'archived is closed',
      { ...contactMe, stage: stage.Archived, archiveReason: archiveReason.Lost },
      { status: followUpStatus.Closed, isExpired: false, nextAction: 'none' },
    ],
    [
      'qualified without a contact is closed',
      { ...contactMe, isOpen: false, stage: stage.Accepted },
      { status: followUpStatus.Closed, urgency: 'none' },
    ],
    [
      'qualified after a contact is contacted',
      { ...contacted, isOpen: false, stage: stage.Accepted },
      { status: followUpStatus.Contacted, nextAction: 'none' },
    ],
    ['a closed lead does not expire', { ...contactMe, isOpen: false }, { stage: stage.Received }],
  ])('%s', (_name, columns, expected) => expect(followUpState(columns, late)).toMatchObject(expected));
});

describe('leads without clocks', () => {
  const muchLater = asked + 400 * dayMs;

  test('an informational lead needs no action and is archived after six months', () => {
    expect(followUpState(informational, asked + 100 * dayMs)).toMatchObject({
      stage: stage.Received,
      status: followUpStatus.NotRequired,
      nextAction: 'none',
      nextChangeAtMs: informational.expiresAtMs,
    });
    expect(followUpState(informational, muchLater)).toMatchObject({
      stage: stage.Archived,
      archiveReason: archiveReason.Informational,
      isExpired: false,
    });
  });

  test.each<[string, FollowUpColumns, string]>([
    ['a test lead', { ...contactMe, isTest: true }, 'none'],
    [
      'a customer who wants no contact',
      { ...contactMe, doNotContact: true, contactRequested: false },
      'doNotContact',
    ],
    ['do not contact on an informational lead', { ...informational, doNotContact: true }, 'doNotContact'],
  ])('%s has no clock at all', (_name, columns, nextAction) => {
    expect(followUpState(columns, muchLater)).toMatchObject({
      stage: stage.Received,
      status: followUpStatus.NotRequired,
      urgency: 'none',
      nextAction,
      dueAtMs: undefined,
      expiresAtMs: undefined,
      nextChangeAtMs: undefined,
    });
  });

  test('a later request of such a customer counts again', () => {
    const later = { ...contactMe, doNotContact: true };
    expect(followUpState(later, asked + 2 * dayMs)).toMatchObject({
      status: followUpStatus.Overdue,
      urgency: 'flame',
    });
  });

  test('a row without our columns is a received lead without clock', () => {
    const empty = { isOpen: true, contactRequested: false, doNotContact: false, isTest: false };
    expect(followUpState(empty, asked)).toMatchObject({
      stage: stage.Received,
      status: followUpStatus.NotRequired,
    });
  });
});
