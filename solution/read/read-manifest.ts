import { childAt, childrenOf, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { ComponentReference, ReadManifest } from './component-types';
import { plainId } from './plain-id';
import { labelsAt } from './read-labels';

/** `solution.xml`: who made the package, in which version, of which components. */
export function readManifest(solution: XmlElement): ReadManifest {
  const manifest = childAt(solution, 'SolutionManifest');
  const publisher = childAt(manifest, 'Publisher');
  const missing = childrenOf(childAt(manifest, 'MissingDependencies'), 'MissingDependency');
  return {
    uniqueName: textAt(manifest, 'UniqueName') ?? '',
    version: textAt(manifest, 'Version') ?? '',
    managed: textAt(manifest, 'Managed') ?? '',
    labels: labelsAt(manifest, 'LocalizedNames'),
    publisher: {
      uniqueName: textAt(publisher, 'UniqueName') ?? '',
      prefix: textAt(publisher, 'CustomizationPrefix') ?? '',
      optionValuePrefix: Number(textAt(publisher, 'CustomizationOptionValuePrefix')),
    },
    rootComponents: childrenOf(childAt(manifest, 'RootComponents'), 'RootComponent').map(readReference),
    requiredTables: missing.map((each) => childAt(each, 'Required')?.attributes['schemaName'] ?? ''),
  };
}

export const readReference = ({ attributes }: XmlElement): ComponentReference => ({
  type: Number(attributes['type']),
  schemaName: attributes['schemaName'],
  id: attributes['id'] === undefined ? undefined : plainId(attributes['id']),
  behavior: attributes['behavior'] === undefined ? undefined : Number(attributes['behavior']),
});
