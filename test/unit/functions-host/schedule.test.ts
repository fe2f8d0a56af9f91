import { parseSchedule } from '../../../local/functions-host/timers/schedule';

describe('parseSchedule', () => {
  it.each([
    ['0 * * * * *', '2026-11-21T10:00:00Z', '2026-11-21T10:01:00Z'],
    ['0 */5 * * * *', '2026-11-21T10:03:20Z', '2026-11-21T10:05:00Z'],
    ['*/5 * * * *', '2026-11-21T10:03:20Z', '2026-11-21T10:05:00Z'],
    ['*/10 * * * * *', '2026-11-21T10:03:20Z', '2026-11-21T10:03:30Z'],
    ['0 30 9 * * MON-FRI', '2026-11-21T10:00:00Z', '2026-11-23T09:30:00Z'],
    ['0 0 7 1 JAN *', '2026-11-21T10:00:00Z', '2027-01-01T07:00:00Z'],
    ['0 15,45 8-10 * * *', '2026-11-21T10:20:00Z', '2026-11-21T10:45:00Z'],
    // Both must match: the next Friday that is a 13th, not the next Friday.
    ['0 0 0 13 * FRI', '2026-11-21T10:00:00Z', '2027-08-13T00:00:00Z'],
  ])('%s after %s is %s', (expression, after, expected) => {
    expect(parseSchedule('sample', expression)(Date.parse(after))).toBe(Date.parse(expected));
  });

  it.each([
    '',
    '* * * *',
    '0 0 0 L * *',
    '0 0 0 15W * *',
    '0 0 0 * * MON#2',
    '0 0 0 ? * *',
    '@daily',
    '0 61 * * * *',
    '00:05:00',
  ])('refuses "%s", which is not NCRONTAB', (expression) => {
    expect(() => parseSchedule('sample', expression)).toThrow(
      `Function "sample": the schedule is "${expression}"`,
    );
  });
});
