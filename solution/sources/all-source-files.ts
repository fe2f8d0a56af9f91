import { dashboards } from '../description/app/dashboards';
import { allCharts } from '../description/charts/charts';
import { forms } from '../description/forms/forms';
import { roles } from '../description/roles/roles';
import { ownTables } from '../description/tables/own-tables';
import { views } from '../description/views/views';
import { appModuleFile } from './app/app-module-file';
import { dashboardFiles } from './app/dashboard-files';
import { eventFiles } from './app/event-files';
import { roleFiles } from './app/role-files';
import { siteMapFile } from './app/site-map-file';
import { controlDataFiles } from './control-data-files';
import { customizationsFile } from './customizations-file';
import { formFiles } from './form/form-files';
import { optionSetFiles } from './option-set-files';
import { solutionFile } from './solution-file';
import type { SourceFile } from './source-file';
import { leadEntityFiles, ownEntityFiles } from './table/entity-files';
import { relationshipFiles } from './table/relationship-files';
import { chartFiles } from './view/chart-files';
import { viewFiles } from './view/view-files';

/**
 * Every file of `solution/src`, made from `leads/schema` and `solution/description`.
 * @param version Of the solution, four numbers.
 */
export const allSourceFiles = (version: string): readonly SourceFile[] => [
  solutionFile(version),
  customizationsFile(),
  ...leadEntityFiles(),
  ...ownTables.flatMap(ownEntityFiles),
  ...relationshipFiles(ownTables),
  ...optionSetFiles(),
  ...formFiles(forms),
  ...viewFiles(views),
  ...chartFiles(allCharts),
  ...dashboardFiles(dashboards),
  ...roleFiles(roles),
  ...eventFiles(),
  siteMapFile(),
  appModuleFile(),
  ...controlDataFiles(),
];
