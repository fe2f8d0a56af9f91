import type { ComponentReference, ReadSiteMapEntry } from '../read/component-types';
import type { Solution } from '../read/read-package';
import { plainId } from '../read/plain-id';
import { componentType } from '../sources/component-type';
import { isAdminRole } from '../description/roles/role-ids';
import type { Check } from './checked-package';
import { isKnownTable } from './find-column';

/** The app's components and every entry of its navigation. */
export const checkApp: Check = ({ solution }) => [
  ...solution.apps.flatMap(({ uniqueName, components, roleIds }) => [
    ...components
      .filter((component) => !exists(solution, component))
      .map(
        ({ type, schemaName, id }) =>
          `The app ${uniqueName} shows component ${schemaName ?? id ?? ''} of type ${type}, which does not exist.`,
      ),
    ...roleIds
      .filter((id) => !solution.roles.some((role) => role.id === id) && !isAdminRole(id))
      .map((id) => `The app ${uniqueName} is for the role ${id}, which the package does not contain.`),
    ...missingFromApp(solution, components).map(
      (what) => `The app ${uniqueName} leaves out ${what}, so nobody sees it there.`,
    ),
  ]),
  ...solution.siteMaps.flatMap(({ entries }) => entries.flatMap((entry) => entryFaults(solution, entry))),
];

function exists(solution: Solution, { type, schemaName, id }: ComponentReference): boolean {
  switch (type) {
    case componentType.table:
      return schemaName !== undefined && isKnownTable(solution, schemaName);
    case componentType.view:
      return solution.views.some((view) => view.id === id);
    case componentType.chart:
      return solution.charts.some((chart) => chart.id === id);
    case componentType.form:
      return [...solution.forms, ...solution.dashboards].some((form) => form.id === id);
    case componentType.siteMap:
      return solution.siteMaps.some(({ uniqueName }) => uniqueName === schemaName);
    default:
      return false;
  }
}

/** As soon as one form, view or chart of a table is listed, the app shows no other of it. */
function missingFromApp(solution: Solution, components: readonly ComponentReference[]): readonly string[] {
  const listed = new Set(components.map(({ id }) => id));
  const publicView = 0;
  return [
    ...solution.views
      .filter(({ id, queryType }) => queryType === publicView && !listed.has(id))
      .map(({ id }) => `the view ${id}`),
    ...solution.charts.filter(({ id }) => !listed.has(id)).map(({ id }) => `the chart ${id}`),
    ...[...solution.forms, ...solution.dashboards]
      .filter(({ id }) => !listed.has(id))
      .map(({ id }) => `the form ${id}`),
  ];
}

function entryFaults(
  solution: Solution,
  { id, table, url, dashboardId }: ReadSiteMapEntry,
): readonly string[] {
  const where = `The site map entry ${id}`;
  if (table !== undefined)
    return isKnownTable(solution, table) ? [] : [`${where} opens the table ${table}, which nobody knows.`];
  if (dashboardId !== undefined)
    return solution.dashboards.some((each) => each.id === dashboardId)
      ? []
      : [`${where} opens the dashboard ${dashboardId}, which the package does not contain.`];
  if (url === undefined) return [`${where} opens nothing.`];
  if (!url.startsWith('/main.aspx?'))
    return [`${where} opens ${url}; an address inside the app begins with /main.aspx?.`];
  const query = new URLSearchParams(url.slice(url.indexOf('?')));
  const opened = query.get('etn') ?? '';
  const view = query.get('viewid');
  return [
    ...(isKnownTable(solution, opened) ? [] : [`${where} opens the table ${opened}, which nobody knows.`]),
    ...(view === null || solution.views.some((each) => each.id === plainId(view) && each.table === opened)
      ? []
      : [`${where} opens the view ${view} of ${opened}, which the package does not contain.`]),
  ];
}
