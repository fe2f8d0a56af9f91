import { childAt } from '../xml/select';
import { writeXml } from '../xml/write-xml';
import { textElement, type XmlElement } from '../xml/xml-element';
import { contentTypes, contentTypesPath } from './content-types';
import { foldCustomizations } from './fold-customizations';
import { PackError } from './pack-error';
import type { Tree } from './read-tree';
import { openSources } from './sources';

export type PackageType = 'managed' | 'unmanaged';

/** The folder whose files go into the package as they are. */
const payload = /^Controls\//;
/** Says what a control is called; its content stands in `customizations.xml`. */
const controlData = /\/ControlManifest\.xml\.data\.xml$/;

/**
 * Parts of a solution package by their path in the zip.
 * @param tree The unpacked folder, with built controls in it or without any.
 * @throws PackError, XmlError.
 */
export function packTree(tree: Tree, type: PackageType): Tree {
  // Folders list their files in another order on every system; the package must not depend on it.
  const sorted = new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
  const sources = openSources(sorted);
  const parts = new Map<string, Uint8Array>([
    ['customizations.xml', encoded(foldCustomizations(sources))],
    ['solution.xml', encoded(manifestOf(sources.xml('Other/Solution.xml'), type))],
  ]);
  for (const [path, bytes] of sorted)
    if (payload.test(path) && !controlData.test(path)) parts.set(path, bytes);
  const paths = [...parts.keys()];
  return new Map([[contentTypesPath, encoded(contentTypes([contentTypesPath, ...paths]))], ...parts]);
}

const encoded = (root: XmlElement): Uint8Array => new TextEncoder().encode(writeXml(root));

/** In the sources, 2 says that both packages may be made of them; a package says 0 or 1. */
function manifestOf(solution: XmlElement, type: PackageType): XmlElement {
  const inSources = childAt(solution, 'SolutionManifest', 'Managed')?.text;
  if (inSources !== '2')
    throw new PackError([
      `Other/Solution.xml has <Managed>${inSources ?? ''}</Managed>; 2 is needed to make both packages.`,
    ]);
  const managed = textElement('Managed', type === 'managed');
  const replaceIn = ({ name, attributes, children, text }: XmlElement): XmlElement =>
    name === 'Managed' ? managed : { name, attributes, text, children: children.map(replaceIn) };
  return replaceIn(solution);
}
