import { element, type XmlElement } from '../xml/xml-element';

export const contentTypesPath = '[Content_Types].xml';

/**
 * The part list of the package: one `Default` for each extension, one `Override` for each file without. Dataverse cannot read a
 * package that has a part of an undeclared type (ECMA-376, Open Packaging Conventions).
 */
export function contentTypes(paths: readonly string[]): XmlElement {
  const extensions = new Set<string>();
  const without: string[] = [];
  for (const path of paths) {
    const extension = extensionOf(path);
    if (extension === undefined) without.push(path);
    else extensions.add(extension);
  }
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...[...extensions].sort().map((Extension) => element('Default', { Extension, ContentType })),
    ...without.map((path) => element('Override', { PartName: `/${path}`, ContentType })),
  ]);
}

/** What Dataverse's own exporter writes for all. */
const ContentType = 'application/octet-stream';

/** Lower case, without the dot; undefined for a name without one. */
export const extensionOf = (path: string): string | undefined => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
