import { join } from 'node:path';
import { chartGroups } from '../../../../local/site/charts/server/chart-groups';
import { chartQuery } from '../../../../local/site/charts/server/read-chart';
import { describeScreen } from '../../../../local/site/form/server/describe-screen';
import type { ScreenTile } from '../../../../local/site/charts/screen-chart';
import { readSolution } from '../../../../solution/read/read-solution';
import type { Solution } from '../../../../solution/read/read-package';

let solution: Solution;
beforeAll(async () => {
  solution = await readSolution(join(__dirname, '../../../../solution/src'));
});
const namesOf = (tiles: readonly ScreenTile[]) =>
  tiles.map(({ chart, texts }) => (chart?.texts ?? texts)[1033]);

test('the start page has the charts of the form that the app opens with', () => {
  const { deskCharts, views } = describeScreen(solution);
  expect(namesOf(deskCharts)).toEqual([
    'Leads by source',
    'Leads received per week',
    'Response time by week received (minutes on average)',
    'First contact by week received',
    'How offers perform: outcome of leads',
  ]);
  for (const { viewId } of deskCharts) expect(views.some(({ id }) => id === viewId)).toBe(true);
});

test('dashboards have their tiles in order, charts and lists', () => {
  const [overview, offers] = describeScreen(solution).dashboards;
  expect([overview?.texts[1033], offers?.texts[1053]]).toEqual([
    'Marketplace leads: overview',
    'Marketplace-leads: så presterar erbjudandena',
  ]);
  expect(overview?.tiles.at(-1)).toMatchObject({ texts: { 1033: 'Contact requested' }, table: 'lead' });
  expect(overview?.tiles.filter(({ chart }) => chart === undefined)).toHaveLength(1);
  expect(namesOf(offers?.tiles ?? [])).toContain('Response time by offer (minutes on average)');
});

test('every chart is on the start page or a dashboard', () => {
  const { deskCharts, dashboards } = describeScreen(solution);
  const shown = [...deskCharts, ...dashboards.flatMap(({ tiles }) => tiles)].map(({ chart }) => chart?.id);
  expect(solution.charts.filter(({ id }) => !shown.includes(id))).toEqual([]);
});

test('a chart tells what it groups and divides by, and asks within the filter of the view', () => {
  const tile = describeScreen(solution).dashboards[0]?.tiles.find(({ chart }) => chart?.series);
  const chart = solution.charts.find(({ id }) => id === tile?.chart?.id);
  const view = solution.views.find(({ id }) => id === tile?.viewId);
  if (chart === undefined || view === undefined) throw new Error('no such chart or view');
  expect(tile?.chart).toMatchObject({
    type: 'StackedColumn',
    category: { column: 'mpl_source' },
    series: { column: 'mpl_action' },
  });
  expect(chartQuery(chart, view)).toMatch(
    /aggregate="true">.*name="mpl_source".*aggregate="count".*<filter type="and">.*attribute="mpl_istest" operator="eq" value="0".*<\/entity>/s,
  );
  expect(() => chartGroups({ ...chart, categories: [] })).toThrow('names no category');
});
