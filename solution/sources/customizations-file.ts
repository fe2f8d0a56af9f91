import { languages } from '../description/labels';
import { element, textElement } from '../xml/xml-element';
import { rootElement, type SourceFile } from './source-file';

/** Every family of components of the package. Packers fill these elements and drop families that have none. */
const families = [
  'Entities',
  'Roles',
  'Workflows',
  'FieldSecurityProfiles',
  'Templates',
  'EntityMaps',
  'EntityRelationships',
  'OrganizationSettings',
  'optionsets',
  'Dashboards',
  'CustomControls',
  'SdkMessageProcessingSteps',
  'ServiceEndpoints',
  'AppModuleSiteMaps',
  'AppModules',
  'EntityDataProviders',
];

export const customizationsFile = (): SourceFile => ({
  path: 'Other/Customizations.xml',
  root: rootElement('ImportExportXml', {}, [
    ...families.map((name) => element(name)),
    element(
      'Languages',
      {},
      languages.map(({ code }) => textElement('Language', code)),
    ),
  ]),
});
