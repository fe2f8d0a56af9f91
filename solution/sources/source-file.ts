import { element, type XmlContent, type XmlElement } from '../xml/xml-element';

/** One file of `solution/src`. */
export interface SourceFile {
  /** From `solution/src`, with slashes. */
  readonly path: string;
  readonly root: XmlElement;
  /** False for the few formats that exports write without `<?xml …?>`. */
  readonly declaration?: false;
}

/** A root element as the official unpacker writes it. */
export const rootElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: XmlContent,
): XmlElement =>
  element(name, { ...attributes, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' }, content);
