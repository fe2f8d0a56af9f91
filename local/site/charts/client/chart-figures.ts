import type { ChartCell, ChartGroup, ChartRow, ScreenChart } from '../screen-chart';

/** What a chart shows: a value for each category and part. */
export interface ChartFigures {
  readonly categories: readonly string[];
  /** One name without text where the chart is not divided. */
  readonly parts: readonly string[];
  /** By category, then by part; null where there is nothing to count or average. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** The text of a group's value in the language of the page; undefined for one that only Dataverse can say. */
export type TextOfValue = (column: string, value: unknown) => string | undefined;

const blank = '(blank)';
const undivided: ChartCell = { value: '', formatted: '' };

/** Categories in the order of the query; parts in the order of their values, so that charts of a column look alike. */
export function chartFigures(
  chart: ScreenChart,
  rows: readonly ChartRow[],
  textOf: TextOfValue,
): ChartFigures {
  const partCells = [...rows].map(({ series }) => series ?? undivided).sort(byValue);
  const categoryOf = ({ category }: ChartRow) => groupText(chart.category, category, textOf);
  const partOf = (cell: ChartCell) =>
    chart.series === undefined ? '' : groupText(chart.series, cell, textOf);
  const measures = new Map(
    rows.map((row) => [JSON.stringify([categoryOf(row), partOf(row.series ?? undivided)]), row.measure]),
  );
  const categories = [...new Set(rows.map(categoryOf))];
  const parts = [...new Set(partCells.map(partOf))];
  const values = categories.map((category) =>
    parts.map((part) => measures.get(JSON.stringify([category, part])) ?? null),
  );
  return { categories, parts, values };
}

/** Choices by their numbers; what is empty first. */
const byValue = (left: ChartCell, right: ChartCell): number =>
  Number(left.value ?? -1) - Number(right.value ?? -1) || 0;

function groupText({ column, dateGrouping }: ChartGroup, cell: ChartCell, textOf: TextOfValue): string {
  const { value, formatted } = cell;
  if (value === null) return blank;
  // Weeks are counted through the year, as FetchXML does.
  if (dateGrouping === 'week') return `Week ${String(value)}`;
  return textOf(column, value) ?? formatted ?? String(value);
}

/** What is drawn for a category: its parts together; null where no part has a value. */
export const totalOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);

/** The first categories of many; a drawing has no room for all. */
export const firstCategories = (figures: ChartFigures, count: number): ChartFigures => ({
  ...figures,
  categories: figures.categories.slice(0, count),
  values: figures.values.slice(0, count),
});
