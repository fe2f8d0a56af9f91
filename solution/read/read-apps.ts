import { childAt, childrenOf, descendantsNamed, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { ReadApp, ReadSiteMap } from './component-types';
import { plainId } from './plain-id';
import { labelsAt } from './read-labels';
import { readReference } from './read-manifest';

/** Model-driven apps of `customizations.xml`. */
export const readApps = (customizations: XmlElement): readonly ReadApp[] =>
  childrenOf(childAt(customizations, 'AppModules'), 'AppModule').map((app) => ({
    uniqueName: textAt(app, 'UniqueName') ?? '',
    labels: labelsAt(app, 'LocalizedNames'),
    components: childrenOf(childAt(app, 'AppModuleComponents'), 'AppModuleComponent').map(readReference),
    roleIds: childrenOf(childAt(app, 'AppModuleRoleMaps'), 'Role').map(({ attributes }) =>
      plainId(attributes['id']),
    ),
  }));

/** Site maps of `customizations.xml`, areas and groups left aside. */
export const readSiteMaps = (customizations: XmlElement): readonly ReadSiteMap[] =>
  childrenOf(childAt(customizations, 'AppModuleSiteMaps'), 'AppModuleSiteMap').map((siteMap) => ({
    uniqueName: textAt(siteMap, 'SiteMapUniqueName') ?? '',
    entries: descendantsNamed(siteMap, 'SubArea').map((entry) => ({
      id: entry.attributes['Id'] ?? '',
      titles: labelsAt(entry, 'Titles'),
      table: entry.attributes['Entity'],
      url: entry.attributes['Url'],
      dashboardId: entry.attributes['DefaultDashboard'] && plainId(entry.attributes['DefaultDashboard']),
    })),
  }));
