import { PackError } from '../pack/pack-error';
import type { Tree } from '../pack/read-tree';
import { parseXml } from '../xml/parse-xml';
import { childAt, childrenOf, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { ReadApp, ReadEndpoint, ReadManifest, ReadRole, ReadSiteMap, ReadStep } from './component-types';
import type { ReadForm } from './form-types';
import { readApps, readSiteMaps } from './read-apps';
import { readChoices } from './read-choices';
import { readControls, type ReadControlComponent } from './read-controls';
import { readEndpoints, readSteps } from './read-events';
import { readDashboards, readForms } from './read-forms';
import { readManifest } from './read-manifest';
import { readRelationships } from './read-relationships';
import { readRoles } from './read-roles';
import { readTables } from './read-tables';
import { readCharts, readViews } from './read-views';
import type { ReadChoice, ReadRelationship, ReadTable } from './table-types';
import type { ReadChart, ReadView } from './view-types';

/** Everything that a solution package holds, as typed objects. */
export interface Solution {
  readonly manifest: ReadManifest;
  /** Language codes that the package has labels in. */
  readonly languages: readonly number[];
  readonly tables: readonly ReadTable[];
  readonly choices: readonly ReadChoice[];
  readonly relationships: readonly ReadRelationship[];
  readonly views: readonly ReadView[];
  readonly forms: readonly ReadForm[];
  readonly charts: readonly ReadChart[];
  readonly dashboards: readonly ReadForm[];
  readonly roles: readonly ReadRole[];
  readonly endpoints: readonly ReadEndpoint[];
  readonly steps: readonly ReadStep[];
  readonly apps: readonly ReadApp[];
  readonly siteMaps: readonly ReadSiteMap[];
  readonly controls: readonly ReadControlComponent[];
}

/**
 * Reads a package by its parts.
 * @throws XmlError for a part that is not well-formed, PackError where one of the two documents is missing.
 */
export function readPackage(parts: Tree): Solution {
  const customizations = document(parts, 'customizations.xml');
  const entities = childrenOf(childAt(customizations, 'Entities'), 'Entity');
  const ofEach = <T>(read: (entity: XmlElement, table: string) => readonly T[]): readonly T[] =>
    entities.flatMap((entity) => read(entity, (textAt(entity, 'Name') ?? '').toLowerCase()));
  return {
    manifest: readManifest(document(parts, 'solution.xml')),
    languages: childrenOf(childAt(customizations, 'Languages'), 'Language').map(({ text }) => Number(text)),
    tables: readTables(customizations),
    choices: readChoices(customizations),
    relationships: readRelationships(customizations),
    views: ofEach(readViews),
    forms: ofEach(readForms),
    charts: ofEach(readCharts),
    dashboards: readDashboards(customizations),
    roles: readRoles(customizations),
    endpoints: readEndpoints(customizations),
    steps: readSteps(customizations),
    apps: readApps(customizations),
    siteMaps: readSiteMaps(customizations),
    controls: readControls(customizations, parts),
  };
}

function document(parts: Tree, path: string): XmlElement {
  const bytes = parts.get(path);
  if (bytes === undefined)
    throw new PackError([`The package has no ${path} at its top. Dataverse refuses it; pack it again.`]);
  return parseXml(new TextDecoder().decode(bytes), path);
}
