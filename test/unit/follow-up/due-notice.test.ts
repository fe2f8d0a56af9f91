import { dueReminder, waitsForAnswer } from '../../../leads/follow-up/due-notice';
import { firstContact } from '../../../leads/follow-up/first-contact';
import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';

const hourMs = 3_600_000;
const asked = Date.UTC(2028, 1, 28, 12);
const waiting: FollowUpColumns = {
  isOpen: true,
  stage: stage.Received,
  followUpStatus: followUpStatus.Due,
  contactRequested: true,
  doNotContact: false,
  isTest: false,
  receivedAtMs: asked,
  dueAtMs: asked + 24 * hourMs,
  expiresAtMs: asked + 14 * 24 * hourMs,
};

test.each([
  ['early', 19, undefined],
  ['four hours before it is due, on a leap day', 20, 'reminder'],
  ['when it is due', 24, undefined],
  ['after 72 hours', 72, 'late'],
  ['after it expired', 337, undefined],
] as const)('the reminder %s', (_when, hours, expected) =>
  expect(dueReminder(waiting, asked + hours * hourMs, 4 * hourMs)).toBe(expected),
);

test.each<[string, Partial<FollowUpColumns>, boolean]>([
  ['a customer who waits', {}, true],
  ['an accepted lead without an answer', { stage: stage.Accepted }, true],
  ['a test lead', { isTest: true }, false],
  ['do not contact', { doNotContact: true, contactRequested: false }, false],
  ['do not contact, and a later request', { doNotContact: true }, true],
  ['an answered lead', { firstContactedAtMs: asked + hourMs }, false],
  ['a lead that a seller marked as contacted', { followUpStatus: followUpStatus.Contacted }, false],
  ['a lead closed in Dynamics', { isOpen: false }, false],
  ['an archived lead', { stage: stage.Archived, archiveReason: archiveReason.Declined }, false],
])('of %s somebody is told: %s %s', (_name, changes, expected) =>
  expect(waitsForAnswer({ ...waiting, ...changes }, asked + 2 * hourMs)).toBe(expected),
);

test.each<[string, Partial<FollowUpColumns>, readonly number[], number | undefined]>([
  ['none', {}, [], undefined],
  ['the earliest after the request', {}, [asked + 5, asked + 3], asked + 3],
  ['not one before the request', {}, [asked - 1], undefined],
  ['the later one, where the earlier came before the request', {}, [asked - 1, asked + 9], asked + 9],
  ['none where one is noted', { firstContactedAtMs: asked + 1 }, [asked + 3], undefined],
  [
    'a new one, where the noted one answered an earlier request',
    { firstContactedAtMs: asked - 5 },
    [asked + 3],
    asked + 3,
  ],
])('the first contact is %s', (_name, changes, times, expected) =>
  expect(firstContact({ ...waiting, ...changes }, times)).toBe(expected),
);
