import type { ReadChart } from '../../../../solution/read/view-types';
import { descendantsNamed } from '../../../../solution/xml/select';
import type { ChartGroup } from '../screen-chart';

/** The parts of a chart's query under the aliases by which its answer names them. */
export interface ChartGroups {
  readonly category: NamedGroup;
  /** A second group, by which a stacked chart divides each category. */
  readonly series?: NamedGroup;
  /** Alias of the count or average. */
  readonly measure: string;
}

export type NamedGroup = ChartGroup & { readonly alias: string };

/** @throws Error when the chart has no category or no measure. */
export function chartGroups(chart: ReadChart): ChartGroups {
  const groups = descendantsNamed(chart.fetch, 'attribute')
    .filter(({ attributes }) => attributes['groupby'] === 'true')
    .map(({ attributes }): NamedGroup => ({
      alias: attributes['alias'] ?? '',
      column: attributes['name'] ?? '',
      ...(attributes['dategrouping'] !== undefined && { dateGrouping: attributes['dategrouping'] }),
    }));
  const category = groups.find(({ alias }) => alias === chart.categories[0]);
  const [measure] = chart.measures;
  if (category === undefined || measure === undefined)
    throw new Error(`The chart ${chart.id} names no category or no measure. Look at solution/src.`);
  const series = groups.find((group) => group !== category);
  return { category, measure, ...(series && { series }) };
}
