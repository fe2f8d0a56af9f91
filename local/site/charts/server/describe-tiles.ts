import type { ReadForm } from '../../../../solution/read/form-types';
import { plainId } from '../../../../solution/read/plain-id';
import { cellsOf } from '../../../../solution/read/read-forms';
import type { Solution } from '../../../../solution/read/read-package';
import type { ReadChart } from '../../../../solution/read/view-types';
import { textsOf } from '../../form/server/texts-of';
import type { ScreenChart, ScreenDashboard, ScreenTile } from '../screen-chart';
import { chartGroups, type NamedGroup } from './chart-groups';

/** Charts and lists on a form or dashboard, in reading order. */
export const describeTiles = (form: ReadForm, { charts }: Solution): readonly ScreenTile[] =>
  cellsOf(form).flatMap(({ labels, control }) => {
    const table = control?.parameters.get('TargetEntityType');
    if (control === undefined || table === undefined) return [];
    const chartId = plainId(control.parameters.get('VisualizationId'));
    const chart = charts.find(({ id }) => id === chartId);
    return [
      {
        texts: textsOf(labels),
        table,
        viewId: plainId(control.parameters.get('ViewId')),
        ...(chart && { chart: describeChart(chart) }),
      },
    ];
  });

export const describeDashboards = (solution: Solution): readonly ScreenDashboard[] =>
  solution.dashboards.map((dashboard) => ({
    id: dashboard.id,
    texts: textsOf(dashboard.labels),
    tiles: describeTiles(dashboard, solution),
  }));

function describeChart(chart: ReadChart): ScreenChart {
  const { category, series } = chartGroups(chart);
  return {
    id: chart.id,
    texts: textsOf(chart.labels),
    table: chart.table,
    type: chart.chartTypes[0] ?? '',
    category: withoutAlias(category),
    ...(series && { series: withoutAlias(series) }),
  };
}

const withoutAlias = ({ column, dateGrouping }: NamedGroup) => ({
  column,
  ...(dateGrouping !== undefined && { dateGrouping }),
});
