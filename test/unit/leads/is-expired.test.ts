import { isExpired } from '../../../leads/follow-up/is-expired';
import { archiveReason, stage } from '../../../leads/schema/choices';

const nowMs = Date.UTC(2026, 10, 21, 12);
const received = {
  stage: stage.Received,
  archiveReason: null,
  contactRequested: true,
  expiresAtMs: nowMs + 1,
};

test.each([
  ['a contact request within its time', received, false],
  ['a contact request whose time has just run out', { ...received, expiresAtMs: nowMs }, true],
  ['an accepted one, whatever its time', { ...received, stage: stage.Accepted, expiresAtMs: 0 }, false],
  ['one that asked for no contact', { ...received, contactRequested: false, expiresAtMs: 0 }, false],
  ['one without a time', { ...received, expiresAtMs: null }, false],
  ['archived as expired', { ...received, stage: stage.Archived, archiveReason: archiveReason.Expired }, true],
  [
    'archived as lost',
    { ...received, stage: stage.Archived, archiveReason: archiveReason.Lost, expiresAtMs: 0 },
    false,
  ],
  [
    'a lead without any of our columns',
    { stage: null, archiveReason: null, contactRequested: null, expiresAtMs: null },
    false,
  ],
])('%s', (_name, columns, expired) => expect(isExpired(columns, nowMs)).toBe(expired));
