import fc from 'fast-check';
import { countedWindow, namedWindow } from '../../../../local/simulator/query/conditions/date-window';
import { nowMs } from './sample-catalog';

const iso = (ms: number | undefined) =>
  ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 16);

describe('date operators at noon of Friday, 20 November 2026', () => {
  it.each([
    ['yesterday', '2026-11-19T00:00', '2026-11-20T00:00'],
    ['today', '2026-11-20T00:00', '2026-11-21T00:00'],
    ['tomorrow', '2026-11-21T00:00', '2026-11-22T00:00'],
    ['last-week', '2026-11-08T00:00', '2026-11-15T00:00'],
    ['this-week', '2026-11-15T00:00', '2026-11-22T00:00'],
    ['next-week', '2026-11-22T00:00', '2026-11-29T00:00'],
    ['last-month', '2026-10-01T00:00', '2026-11-01T00:00'],
    ['this-month', '2026-11-01T00:00', '2026-12-01T00:00'],
    ['next-month', '2026-12-01T00:00', '2027-01-01T00:00'],
    ['last-year', '2025-01-01T00:00', '2026-01-01T00:00'],
    ['this-year', '2026-01-01T00:00', '2027-01-01T00:00'],
    ['next-year', '2027-01-01T00:00', '2028-01-01T00:00'],
    ['last-seven-days', '2026-11-13T00:00', '2026-11-20T12:00'],
    ['next-seven-days', '2026-11-20T12:00', '2026-11-28T00:00'],
  ])('%s is from %s to %s', (operator, from, before) => {
    const window = namedWindow(operator, nowMs);
    expect([iso(window?.fromMs), iso(window?.beforeMs)]).toEqual([from, before]);
  });

  it.each([
    ['last-x-hours', 3, '2026-11-20T09:00', '2026-11-20T12:00'],
    ['next-x-hours', 3, '2026-11-20T12:00', '2026-11-20T15:00'],
    ['last-x-days', 1, '2026-11-19T00:00', '2026-11-20T12:00'],
    ['next-x-days', 1, '2026-11-20T12:00', '2026-11-22T00:00'],
    ['last-x-weeks', 2, '2026-11-06T00:00', '2026-11-20T12:00'],
    ['last-x-months', 2, '2026-09-20T00:00', '2026-11-20T12:00'],
    ['next-x-months', 2, '2026-11-20T12:00', '2027-01-21T00:00'],
    ['last-x-years', 1, '2025-11-20T00:00', '2026-11-20T12:00'],
    ['older-than-x-minutes', 30, undefined, '2026-11-20T11:30'],
    ['older-than-x-days', 1, undefined, '2026-11-19T12:00'],
    ['older-than-x-years', 2, undefined, '2024-11-20T12:00'],
  ])('%s of %i is from %s to %s', (operator, amount, from, before) => {
    const window = countedWindow(operator, amount, nowMs);
    expect([iso(window?.fromMs), iso(window?.beforeMs)]).toEqual([from, before]);
  });

  it('keeps to the last day of a shorter month', () => {
    const window = countedWindow('older-than-x-months', 1, Date.UTC(2026, 2, 31, 8));
    expect(iso(window?.beforeMs)).toBe('2026-02-28T08:00');
  });

  it('every moment of a time lies in exactly one of last, this and next year, month and week around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week', 'month', 'year'),
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
        (unit, date) => {
          const [last, here, next] = ['last', 'this', 'next'].map((which) =>
            namedWindow(`${which}-${unit}`, date.getTime()),
          );
          expect(last?.beforeMs).toBe(here?.fromMs);
          expect(here?.beforeMs).toBe(next?.fromMs);
          expect(date.getTime()).toBeGreaterThanOrEqual(here?.fromMs ?? Infinity);
          expect(date.getTime()).toBeLessThan(here?.beforeMs ?? -Infinity);
        },
      ),
    );
  });
});
