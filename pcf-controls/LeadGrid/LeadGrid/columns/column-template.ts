import type { GridColumn } from './grid-column';
import { ownWidths } from './own-columns';

/** The `grid-template-columns` that header and rows share: columns share what room there is, and none gets too narrow. */
export const columnTemplate = (columns: readonly GridColumn[]): string =>
  [
    ...ownWidths.map((width) => `${width}px`),
    ...columns.map(({ width }) => `minmax(${width}px, ${width}fr)`),
  ].join(' ');

/** CSS pixels below which the grid scrolls sideways. */
export const leastWidth = (columns: readonly GridColumn[]): number =>
  [...ownWidths, ...columns.map(({ width }) => width)].reduce((sum, width) => sum + width, 0);
