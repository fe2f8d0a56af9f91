import { parseXml } from '../xml/parse-xml';
import type { XmlElement } from '../xml/xml-element';
import { PackError } from './pack-error';
import type { Tree } from './read-tree';

/** XML documents of an unpacked solution, found as the official packer finds them: case matters. */
export interface Sources {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** @throws PackError when the file is missing, XmlError when it is not well-formed. */
  xml(path: string): XmlElement;
  /** Roots of the files that match, in the order of their paths. */
  xmlOf(pattern: RegExp): readonly XmlElement[];
}

export function openSources(tree: Tree): Sources {
  const paths = [...tree.keys()];
  const xml = (path: string): XmlElement => {
    const bytes = tree.get(path);
    if (bytes === undefined) throw new PackError([`${path} is missing from the solution's sources.`]);
    return parseXml(new TextDecoder().decode(bytes), path);
  };
  return {
    paths,
    has: (path) => tree.has(path),
    xml,
    xmlOf: (pattern) => paths.filter((path) => pattern.test(path)).map(xml),
  };
}
