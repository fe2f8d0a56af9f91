import { contentTypesPath, extensionOf } from '../pack/content-types';
import { parseXml } from '../xml/parse-xml';
import { childrenOf } from '../xml/select';
import type { Tree } from '../pack/read-tree';

const atTop = [contentTypesPath, 'customizations.xml', 'solution.xml'];
const folder = 'Controls';

/** What lies where in the zip, and that every part is of a declared type. */
export function checkLayout(parts: Tree): readonly string[] {
  const paths = [...parts.keys()];
  return [
    ...atTop
      .filter((path) => !parts.has(path))
      .map((path) => `The package has no ${path} at its top. Dataverse looks for exactly this name there.`),
    ...paths
      .filter((path) => !atTop.includes(path) && path.split('/')[0] !== folder)
      .map((path) => `${path} lies where Dataverse does not look. Only ${folder} holds files.`),
    ...paths
      .filter((path) => path.includes('\\'))
      .map((path) => `${path}: names in a zip are separated by slashes.`),
    ...paths
      .filter((path) => path.endsWith('/'))
      .map((path) => `${path} is an entry for a folder; leave it out.`),
    ...undeclaredParts(parts.get(contentTypesPath), paths),
  ];
}

function undeclaredParts(bytes: Uint8Array | undefined, paths: readonly string[]): readonly string[] {
  if (bytes === undefined) return [];
  const types = parseXml(new TextDecoder().decode(bytes), contentTypesPath);
  const defaults = childrenOf(types, 'Default').map(({ attributes }) =>
    attributes['Extension']?.toLowerCase(),
  );
  const overrides = new Set(childrenOf(types, 'Override').map(({ attributes }) => attributes['PartName']));
  return [
    ...defaults
      .filter((extension, index) => defaults.indexOf(extension) !== index)
      .map(
        (extension) => `${contentTypesPath} declares .${extension ?? ''} twice; a package may do it once.`,
      ),
    ...paths
      .filter((path) => !overrides.has(`/${path}`) && !defaults.includes(extensionOf(path)))
      .map(
        (path) =>
          `${contentTypesPath} has no type for ${path}. A package with an undeclared part cannot be read.`,
      ),
  ];
}
