import { baseText } from '../read/read-labels';
import { descendantsNamed } from '../xml/select';
import type { Check } from './checked-package';
import { fetchFaults } from './fetch-faults';

/** Kinds of charts that the Unified Interface draws. */
const known = ['Bar', 'Column', 'Doughnut', 'Funnel', 'Line', 'Pie', 'StackedBar', 'StackedColumn'];

/** The query, and that the axes use what it fetches. */
export const checkCharts: Check = ({ solution }) =>
  solution.charts.flatMap((chart) => {
    const where = `The chart "${baseText(chart.labels)}"`;
    const aliases = descendantsNamed(chart.fetch, 'attribute').map(
      ({ attributes }) => attributes['alias'] ?? '',
    );
    const used = [...chart.categories, ...chart.measures];
    return [
      ...used
        .filter((alias) => !aliases.includes(alias))
        .map((alias) => `${where} draws ${alias}, which its query does not fetch.`),
      ...aliases
        .filter((alias, index) => aliases.indexOf(alias) !== index)
        .map((alias) => `${where} gives the name ${alias} twice.`),
      ...chart.chartTypes
        .filter((type) => !known.includes(type))
        .map((type) => `${where} is a ${type}, which is not drawn.`),
      ...(chart.chartTypes.length === chart.measureCollections
        ? []
        : [
            `${where} has ${chart.chartTypes.length} series for ${chart.measureCollections} sets of measures.`,
          ]),
      ...fetchFaults(solution, chart.fetch, chart.table, where),
    ];
  });
