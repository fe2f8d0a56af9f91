import { app } from '../../description/app/app';
import { dashboards } from '../../description/app/dashboards';
import { allCharts } from '../../description/charts/charts';
import { forms } from '../../description/forms/forms';
import { manifest } from '../../description/manifest';
import { adminRoleIds } from '../../description/roles/role-ids';
import { sellerRole } from '../../description/roles/seller-role';
import { ownTables } from '../../description/tables/own-tables';
import { views } from '../../description/views/views';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { componentType } from '../component-type';
import { formId } from '../form/form-id';
import { descriptions, localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { braced } from '../stable-id';
import { chartId } from '../view/chart-files';
import { viewId } from '../view/view-files';
import { dashboardId } from './dashboard-files';
import { roleId } from './role-files';

/** The platform's own icon for apps. */
const defaultIcon = '953b9fac-1e5e-e611-80d6-00155ded156f';
const unifiedInterface = 4;

export const appModuleFile = (): SourceFile => ({
  path: `AppModules/${app.uniqueName}/AppModule.xml`,
  root: rootElement('AppModule', {}, [
    textElement('UniqueName', app.uniqueName),
    textElement('IntroducedVersion', manifest.firstVersion),
    textElement('WebResourceId', defaultIcon),
    textElement('OptimizedFor', ''),
    textElement('statecode', 0),
    textElement('statuscode', 1),
    textElement('FormFactor', 1),
    textElement('ClientType', unifiedInterface),
    textElement('NavigationType', 0),
    element('AppModuleComponents', {}, components()),
    element(
      'AppModuleRoleMaps',
      {},
      [roleId(sellerRole), ...adminRoleIds].map((id) => element('Role', { id: braced(id) })),
    ),
    localizedNames(app.name),
    descriptions(app.description),
  ]),
});

/** Where forms, views or charts of a table are listed, the app shows only those of it. */
const components = (): readonly XmlElement[] => [
  ...[...app.otherTables, ...ownTables.map(({ schemaName }) => schemaName.toLowerCase())].map((schemaName) =>
    element('AppModuleComponent', { type: componentType.table, schemaName }),
  ),
  ...views.filter(({ use }) => use === 'public').map((view) => byId(componentType.view, viewId(view))),
  ...allCharts.map((chart) => byId(componentType.chart, chartId(chart))),
  ...forms.map((form) => byId(componentType.form, formId(form))),
  ...dashboards.map((dashboard) => byId(componentType.form, dashboardId(dashboard))),
  element('AppModuleComponent', { type: componentType.siteMap, schemaName: app.uniqueName }),
];

const byId = (type: number, id: string): XmlElement =>
  element('AppModuleComponent', { type, id: braced(id) });
