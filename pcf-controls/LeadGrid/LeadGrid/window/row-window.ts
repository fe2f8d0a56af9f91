/** Pixels; a target of 24 px and a line of text have room. */
export const rowHeight = 44;

/** The most rows that stand in the page, however tall the screen is: a list is no taller than they are. */
export const mostRows = 56;
const overscan = 6;

/** Enough to read while the others are drawn. */
const rowsOfFirstFrame = 10;

export interface RowWindow {
  /** Index of the first row in the page. */
  readonly from: number;
  /** Index behind the last. */
  readonly to: number;
}

/** The rows to draw: what can be seen, and some on either side so that scrolling shows no gap. */
export const rowWindow = (firstVisible: number, visibleRows: number, rowCount: number): RowWindow => {
  const margin = Math.max(0, Math.min(overscan, Math.floor((mostRows - visibleRows) / 2)));
  const from = Math.max(0, Math.min(firstVisible - margin, rowCount - 1));
  return { from, to: Math.min(rowCount, from + Math.min(visibleRows + 2 * margin, mostRows)) };
};

/** The rows of a list that has just been opened. */
export const firstRows = (rowCount: number): RowWindow => ({
  from: 0,
  to: Math.min(rowCount, rowsOfFirstFrame),
});
