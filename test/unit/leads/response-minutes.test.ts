import { changedState } from '../../../leads/follow-up/changed-state';
import { contactRequestMs } from '../../../leads/follow-up/clock-lengths';
import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { responseMinutes } from '../../../leads/follow-up/response-minutes';
import { followUpStatus, stage } from '../../../leads/schema/choices';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const receivedAtMs = Date.UTC(2026, 10, 1, 8);

const information: FollowUpColumns = {
  isOpen: true,
  stage: stage.Received,
  contactRequested: false,
  doNotContact: false,
  isTest: false,
  receivedAtMs,
};
const requestedAt = (askedAtMs: number): FollowUpColumns => ({
  ...information,
  contactRequested: true,
  followUpStatus: followUpStatus.Due,
  dueAtMs: askedAtMs + dayMs,
  expiresAtMs: askedAtMs + contactRequestMs,
});
const request = requestedAt(receivedAtMs);
const askedLater = requestedAt(receivedAtMs + 60 * dayMs);

describe('the response time', () => {
  it.each<[string, FollowUpColumns, number | undefined, number | undefined]>([
    ['of a request counts from its receipt', request, receivedAtMs + 95 * minuteMs, 95],
    ['is in whole minutes', request, receivedAtMs + 2 * minuteMs - 1, 1],
    ['of information counts from its receipt', information, receivedAtMs + dayMs, 1440],
    ['of a later request counts from the request', askedLater, receivedAtMs + 60 * dayMs + minuteMs, 1],
    ['is nothing before an answer', request, undefined, undefined],
    ['is 0 by a clock that is behind', request, receivedAtMs - minuteMs, 0],
    [
      'is nothing for a lead of which nobody knows when it came',
      { ...information, receivedAtMs: undefined },
      receivedAtMs,
      undefined,
    ],
  ])('%s', (_, columns, firstContactedAtMs, minutes) => {
    expect(responseMinutes({ ...columns, firstContactedAtMs })).toBe(minutes);
  });
});

describe('a first contact', () => {
  const answered = { ...request, firstContactedAtMs: receivedAtMs + 30 * minuteMs };

  it('is written with its response time', () => {
    expect(changedState(answered, answered.firstContactedAtMs, request)).toEqual({
      mpl_followupstatus: followUpStatus.Contacted,
      mpl_firstcontactedon: '2026-11-01T08:30:00Z',
      mpl_responseminutes: 30,
    });
  });

  it('that stands already is not written again', () => {
    const stored = { ...answered, followUpStatus: followUpStatus.Contacted };
    expect(changedState(stored, receivedAtMs + dayMs)).toEqual({});
  });

  it('after a later request replaces the response time of the earlier one', () => {
    const stored = { ...askedLater, firstContactedAtMs: receivedAtMs + 30 * minuteMs };
    const again = { ...askedLater, firstContactedAtMs: receivedAtMs + 60 * dayMs + 5 * minuteMs };
    expect(changedState(again, again.firstContactedAtMs, stored)).toMatchObject({ mpl_responseminutes: 5 });
  });
});
