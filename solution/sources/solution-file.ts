import { choices } from '../../leads/schema/choice-labels';
import { app } from '../description/app/app';
import { dashboards } from '../description/app/dashboards';
import { eventSteps } from '../../functions/follow-up/events/steps';
import { componentName } from '../description/forms/control-binding';
import { controlNames } from '../description/forms/lead-controls';
import { languages } from '../description/labels';
import { manifest } from '../description/manifest';
import { roles } from '../description/roles/roles';
import { ownTables } from '../description/tables/own-tables';
import { element, textElement, type XmlElement } from '../xml/xml-element';
import { dashboardId } from './app/dashboard-files';
import { endpointId, stepId } from './app/event-files';
import { roleId } from './app/role-files';
import { componentType } from './component-type';
import { descriptions, localizedNames } from './label-elements';
import { rootElement, type SourceFile } from './source-file';
import { braced } from './stable-id';

/** What the server that would have written the package calls itself; it decides which format the importer reads. */
const format = {
  version: '9.2.24111.222',
  SolutionPackageVersion: '9.2',
  languagecode: languages[0].code,
  generatedBy: 'CrmLive',
};
/** Tells the official packer that both packages may be made from the folder. */
const bothPackages = 2;

/** How much of a table belongs to the solution. */
const behavior = { everything: 0, onlyWhatIsInside: 2 };

export const solutionFile = (version: string): SourceFile => ({
  path: 'Other/Solution.xml',
  root: rootElement('ImportExportXml', format, [
    element('SolutionManifest', {}, [
      textElement('UniqueName', manifest.uniqueName),
      localizedNames(manifest.label),
      descriptions(manifest.description),
      textElement('Version', version),
      textElement('Managed', bothPackages),
      publisher(),
      element('RootComponents', {}, rootComponents()),
      element('MissingDependencies', {}, [leadDependency()]),
    ]),
  ]),
});

const publisher = (): XmlElement => {
  const { uniqueName, label, description, prefix, optionValuePrefix } = manifest.publisher;
  return element('Publisher', {}, [
    textElement('UniqueName', uniqueName),
    localizedNames(label),
    descriptions(description),
    element('EMailAddress', { 'xsi:nil': 'true' }, ''),
    element('SupportingWebsiteUrl', { 'xsi:nil': 'true' }, ''),
    textElement('CustomizationPrefix', prefix),
    textElement('CustomizationOptionValuePrefix', optionValuePrefix),
    element('Addresses'),
  ]);
};

const rootComponents = (): readonly XmlElement[] => [
  byName(componentType.table, 'lead', behavior.onlyWhatIsInside),
  ...ownTables.map(({ schemaName }) => byName(componentType.table, schemaName.toLowerCase())),
  ...Object.keys(choices).map((name) => byName(componentType.choice, name)),
  ...roles.map((role) => byId(componentType.role, roleId(role))),
  ...dashboards.map((dashboard) => byId(componentType.form, dashboardId(dashboard))),
  byName(componentType.siteMap, app.uniqueName),
  ...controlNames.map((name) => byName(componentType.control, componentName(name))),
  byName(componentType.app, app.uniqueName),
  ...eventSteps.map((step) => byId(componentType.step, stepId(step))),
  byId(componentType.serviceEndpoint, endpointId),
];

const byName = (type: number, schemaName: string, behaviour = behavior.everything): XmlElement =>
  element('RootComponent', { type, schemaName, behavior: behaviour });

const byId = (type: number, id: string): XmlElement =>
  element('RootComponent', { type, id: braced(id), behavior: behavior.everything });

/** Lets the importer say that Dynamics 365 Sales is missing, instead of failing on the first column. */
const leadDependency = (): XmlElement => {
  const lead = { type: componentType.table, schemaName: 'lead', displayName: 'Lead' };
  return element('MissingDependency', {}, [
    element('Required', { ...lead, solution: manifest.leadSolution }),
    element('Dependent', lead),
  ]);
};
