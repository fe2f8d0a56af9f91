import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { isExpired } from '../../../leads/follow-up/is-expired';
import { archiveReason, followUpStatus, leadType, stage } from '../../../leads/schema/choices';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 21, 12);
const received: FollowUpColumns = {
  isOpen: true,
  stage: stage.Received,
  contactRequested: true,
  doNotContact: false,
  isTest: false,
  receivedAtMs: nowMs - 14 * dayMs + 1,
  expiresAtMs: nowMs + 1,
};
const over: FollowUpColumns = { ...received, receivedAtMs: nowMs - 14 * dayMs, expiresAtMs: nowMs };

test.each<[string, FollowUpColumns, boolean]>([
  ['a contact request within its time', received, false],
  ['a contact request whose time has just run out', over, true],
  ['one that was answered in time', { ...over, firstContactedAtMs: nowMs - dayMs }, false],
  ['one that was answered too late', { ...over, firstContactedAtMs: nowMs }, true],
  ['one that a seller noted as contacted', { ...over, followUpStatus: followUpStatus.Contacted }, false],
  ['a test lead', { ...over, isTest: true }, false],
  ['a lead from a profile', { ...over, contactRequested: false, leadType: leadType.Profile }, true],
  ['an accepted one, whatever its time', { ...over, isOpen: false, stage: stage.Accepted }, false],
  ['one that asked for no contact', { ...over, contactRequested: false }, false],
  ['one without a time', { ...received, expiresAtMs: undefined }, false],
  ['archived as expired', { ...received, stage: stage.Archived, archiveReason: archiveReason.Expired }, true],
  ['archived as expired, with another stage', { ...received, archiveReason: archiveReason.Expired }, true],
  ['archived as lost', { ...over, stage: stage.Archived, archiveReason: archiveReason.Lost }, false],
  [
    'a lead without any of our columns',
    { isOpen: true, contactRequested: false, doNotContact: false, isTest: false },
    false,
  ],
])('%s', (_name, columns, expired) => expect(isExpired(columns, nowMs)).toBe(expired));
