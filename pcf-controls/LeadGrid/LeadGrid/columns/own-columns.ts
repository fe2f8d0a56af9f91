/** The grid's own columns before those of the view: check box, heart, marks. Numbers are places from 0. */
export const ownColumns = [0, 1, 2] as const;

/** Their widths in CSS pixels. */
export const ownWidths: readonly number[] = [44, 44, 76];
