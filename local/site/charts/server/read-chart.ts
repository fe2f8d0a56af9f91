import type { Solution } from '../../../../solution/read/read-package';
import type { ReadChart, ReadView } from '../../../../solution/read/view-types';
import { childAt, childrenOf } from '../../../../solution/xml/select';
import { writeXml } from '../../../../solution/xml/write-xml';
import { Unanswered } from '../../doors/unanswered';
import type { ChartCell, ChartRow } from '../screen-chart';
import { chartGroups } from './chart-groups';

const patienceMs = 30_000;
const formattedMember = '@OData.Community.Display.V1.FormattedValue';

type Group = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Runs a chart's own query over the rows of a view, as Dynamics does; undefined when the solution has no such chart or
 * view of its table.
 * @throws Unanswered when there is no answer to draw.
 */
export async function readChart(
  dataverseUrl: string,
  solution: Solution,
  chartId: string,
  viewId: string,
): Promise<readonly ChartRow[] | undefined> {
  const chart = solution.charts.find(({ id }) => id === chartId);
  const view = solution.views.find(({ id, table }) => id === viewId && table === chart?.table);
  const entitySet = entitySetOf(solution, chart?.table);
  if (chart === undefined || view === undefined || entitySet === undefined) return undefined;
  const query = encodeURIComponent(chartQuery(chart, view));
  const groups = await ask(new URL(`/api/data/v9.2/${entitySet}?fetchXml=${query}`, dataverseUrl));
  const { category, series, measure } = chartGroups(chart);
  return groups.map((group) => ({
    category: cellOf(group, category.alias),
    ...(series && { series: cellOf(group, series.alias) }),
    measure: typeof group[measure] === 'number' ? group[measure] : null,
  }));
}

/** Packages name the sets of their own tables only. */
const entitySetOf = ({ tables }: Solution, table: string | undefined): string | undefined =>
  table === 'lead' ? 'leads' : tables.find(({ logicalName }) => logicalName === table)?.entitySetName;

/** The chart's query with the view's filters. */
export function chartQuery(chart: ReadChart, view: ReadView): string {
  const filters = childrenOf(childAt(view.fetch, 'entity'), 'filter');
  const narrowed = {
    ...chart.fetch,
    children: chart.fetch.children.map((child) =>
      child.name === 'entity' ? { ...child, children: [...child.children, ...filters] } : child,
    ),
  };
  return writeXml(narrowed, { declaration: false });
}

/** As an onlooker, so that looking changes nothing that anyone counts. */
async function ask(url: URL): Promise<readonly Group[]> {
  const headers = {
    Accept: 'application/json',
    Prefer: 'odata.include-annotations="*"',
    'x-sim-observer': '1',
  };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(patienceMs) }).catch(() => {
    throw new Unanswered('Dataverse does not answer.');
  });
  const body = (await response.json()) as { value?: readonly Group[]; error?: { message: string } };
  if (!response.ok || body.value === undefined)
    throw new Unanswered(`Dataverse refused the chart: ${body.error?.message ?? String(response.status)}`);
  return body.value;
}

/** Empty columns are left out of the answer. */
const cellOf = (group: Group, alias: string): ChartCell => {
  const formatted = group[`${alias}${formattedMember}`];
  return { value: group[alias] ?? null, formatted: typeof formatted === 'string' ? formatted : null };
};
