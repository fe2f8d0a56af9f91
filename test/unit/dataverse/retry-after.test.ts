import { retryAfterMs } from '../../../functions/dataverse/throttling/retry-after';

const now = Date.UTC(2026, 0, 31, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['parts of a second', { 'retry-after': '0.25' }, 250],
    ['seconds with a thousands separator', { 'retry-after': '1,200' }, 1_200_000],
    ['zero', { 'retry-after': '0' }, 0],
    ['a date, by our clock', { 'retry-after': 'Sat, 31 Jan 2026 12:00:20 GMT' }, 20_000],
    [
      'a date, by the clock of the answer',
      { 'retry-after': 'Sat, 31 Jan 2026 15:00:20 GMT', date: 'Sat, 31 Jan 2026 15:00:00 GMT' },
      20_000,
    ],
    ['a date that is over', { 'retry-after': 'Sat, 31 Jan 2026 11:00:00 GMT' }, 0],
    ['nothing', {}, undefined],
    ['an empty value', { 'retry-after': ' ' }, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
  ])('%s', (_, headers, expected) => {
    expect(retryAfterMs(headers, now)).toBe(expected);
  });
});
