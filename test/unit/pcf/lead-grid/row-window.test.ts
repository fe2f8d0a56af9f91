import fc from 'fast-check';
import { firstRows, rowWindow } from '../../../../pcf-controls/LeadGrid/LeadGrid/window/row-window';
import { shownRowCount } from '../../../../pcf-controls/LeadGrid/LeadGrid/window/shown-row-count';

describe('the window of rows', () => {
  it('holds what can be seen and never more than 60 rows with the header and the focused one', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(100_000),
        (first, visible, count) => {
          const { from, to } = rowWindow(first, visible, count);
          expect(to - from).toBeLessThanOrEqual(58);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(count);
          for (const row of [first, first + visible - 1].filter((each) => each < count))
            expect(row >= from && row < to).toBe(true);
        },
      ),
    );
  });

  it('keeps its limit on a screen taller than that', () => {
    const { from, to } = rowWindow(500, 200, 10_000);
    expect(to - from).toBeLessThanOrEqual(58);
  });

  it('draws some rows on either side of those in sight', () => {
    expect(rowWindow(500, 20, 100_000)).toEqual({ from: 494, to: 526 });
  });

  it.each([
    [0, 0],
    [3, 3],
    [100_000, 10],
  ])('of %i rows begins with the first %i', (count, to) => {
    expect(firstRows(count)).toEqual({ from: 0, to });
  });
});

describe('the height of the list', () => {
  const page = { isFetching: false, hasFailed: false, refreshes: 0 };
  it.each([
    ['all rows when all are loaded', { ...page, loaded: 70, hasMore: false, total: 70 }, 70],
    ['all rows that the host counts', { ...page, loaded: 50, hasMore: true, total: 100_000 }, 100_000],
    ['some more where the host cannot count', { ...page, loaded: 50, hasMore: true }, 70],
  ])('is that of %s', (_name, progress, rows) => {
    expect(shownRowCount(progress)).toBe(rows);
  });
});
