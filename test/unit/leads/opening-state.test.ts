import { addMonths } from '../../../leads/follow-up/add-months';
import { openingState } from '../../../leads/follow-up/opening-state';
import { callToAction, followUpStatus, stage } from '../../../leads/schema/choices';
import { hourMs, noon, policy } from './sample-touch';

const { ContactMe, GetItNow, FreeTrial, TestDrive, Unknown } = callToAction;
const open = (
  call: typeof ContactMe | typeof GetItNow | typeof FreeTrial | typeof TestDrive | typeof Unknown,
  marks = {},
) => openingState({ callToAction: call, isTest: false, doNotContact: false, ...marks }, noon, policy);

const atRest = { stage: stage.Received, followUpStatus: followUpStatus.NotRequired, contactRequested: false };

describe('how a lead begins', () => {
  test('a contact request is due after the hours of the policy and expires after 14 days', () => {
    expect(open(ContactMe)).toEqual({
      stage: stage.Received,
      followUpStatus: followUpStatus.Due,
      contactRequested: true,
      followUpDueAtMs: noon + 24 * hourMs,
      expiresAtMs: noon + 14 * 24 * hourMs,
    });
    const hasty = openingState({ callToAction: ContactMe, isTest: false, doNotContact: false }, noon, {
      ...policy,
      followUpHours: 4,
    });
    expect(hasty.followUpDueAtMs).toBe(noon + 4 * hourMs);
  });

  test.each([
    ['get it now', GetItNow],
    ['free trial', FreeTrial],
    ['test drive', TestDrive],
    ['an unknown action', Unknown],
  ] as const)('%s is information: nothing is due, archived after six months', (_name, call) => {
    expect(open(call)).toEqual({ ...atRest, expiresAtMs: Date.UTC(2027, 4, 21, 12) });
  });

  test.each([
    ['a test lead', { isTest: true }],
    ['a do-not-contact notice', { doNotContact: true }],
  ])('%s runs no clock', (_name, marks) => {
    expect(open(ContactMe, marks)).toEqual(atRest);
    expect(open(GetItNow, marks)).toEqual(atRest);
  });
});

test.each([
  [Date.UTC(2026, 7, 31, 1), 6, Date.UTC(2027, 1, 28, 1)],
  [Date.UTC(2027, 7, 31), 6, Date.UTC(2028, 1, 29)],
  [Date.UTC(2026, 2, 30), 6, Date.UTC(2026, 8, 30)],
  [Date.UTC(2026, 11, 15), 1, Date.UTC(2027, 0, 15)],
])('%d and %d months is %d', (instantMs, months, expected) => {
  expect(addMonths(instantMs, months)).toBe(expected);
});
