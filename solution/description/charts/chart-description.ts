import type { Labels } from '../labels';

/** A chart that counts rows, or averages a column of theirs. */
export interface ChartDescription {
  /** Names the chart for ever: its id is made from it. */
  readonly key: string;
  readonly table: string;
  readonly name: Labels;
  readonly type: 'Bar' | 'Column' | 'Doughnut' | 'StackedBar' | 'StackedColumn';
  readonly category: ChartGroup;
  /** The whole-number column whose average is drawn; rows in which it is empty do not count. Left out: rows are counted. */
  readonly averageOf?: string;
  /** Splits each category into parts; stacked charts only. */
  readonly series?: ChartGroup;
  /** Highest first. Left out: in the order of the category. */
  readonly largestFirst?: true;
}

export interface ChartGroup {
  readonly column: string;
  readonly dateGrouping?: 'week';
}
