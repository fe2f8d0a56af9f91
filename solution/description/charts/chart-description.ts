import type { Labels } from '../labels';

/** A chart that counts rows. */
export interface ChartDescription {
  /** Names the chart for ever: its id is made from it. */
  readonly key: string;
  readonly table: string;
  readonly name: Labels;
  readonly type: 'Bar' | 'Column' | 'Doughnut' | 'StackedBar' | 'StackedColumn';
  readonly category: ChartGroup;
  /** Splits each category into parts; stacked charts only. */
  readonly series?: ChartGroup;
  /** Most rows first. Left out: in the order of the category. */
  readonly largestFirst?: true;
}

export interface ChartGroup {
  readonly column: string;
  readonly dateGrouping?: 'week';
}
