import type { Texts } from '../form/screen';

/** A chart of the solution, drawn over the rows of a view. */
export interface ScreenChart {
  readonly id: string;
  readonly texts: Texts;
  readonly table: string;
  /** As the chart's presentation names it: `Bar`, `Column`, `Doughnut`, `StackedBar`, `StackedColumn`. */
  readonly type: string;
  readonly category: ChartGroup;
  /** Splits each category into parts. */
  readonly series?: ChartGroup;
}

export interface ChartGroup {
  readonly column: string;
  /** `week` for a date that is grouped by weeks. */
  readonly dateGrouping?: string;
}

/** A place on a form or dashboard: a chart over a view, or the view's rows themselves. */
export interface ScreenTile {
  readonly texts: Texts;
  readonly table: string;
  readonly viewId: string;
  readonly chart?: ScreenChart;
}

export interface ScreenDashboard {
  readonly id: string;
  readonly texts: Texts;
  readonly tiles: readonly ScreenTile[];
}

/** One group of a chart's query. */
export interface ChartRow {
  readonly category: ChartCell;
  readonly series?: ChartCell;
  /** A count or an average; null where there is nothing to average. */
  readonly measure: number | null;
}

export interface ChartCell {
  /** Null for rows in which the column is empty. */
  readonly value: string | number | boolean | null;
  /** Dataverse's own text, in English. */
  readonly formatted: string | null;
}
