import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement } from './xml-element';

/** XML that is not well-formed, with the file that it stands in. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const attributeNamePrefix = '@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  // Without a prefix the parser refuses an attribute named `constructor`, which every control manifest has.
  attributeNamePrefix,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** A node as the parser gives it: its name with its children, `:@` with its attributes, or `#text`. */
type Node = Readonly<Record<string, unknown>>;

/**
 * Reads one document. Comments and the white space between elements are dropped; CDATA is text.
 * @param source What to call the document in an error, as a rule its path.
 * @throws XmlError when the text is not well-formed.
 */
export function parseXml(xml: string, source: string): XmlElement {
  const text = xml.replace(/^\uFEFF/, '');
  const verdict = XMLValidator.validate(text);
  if (verdict !== true)
    throw new XmlError(`${source}, line ${verdict.err.line}: ${verdict.err.msg} Mend the XML.`);
  const roots = (parser.parse(text) as readonly Node[]).filter((node) => elementName(node) !== undefined);
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    throw new XmlError(`${source} has ${roots.length} root elements; XML has exactly one.`);
  return toElement(root);
}

function toElement(node: Node): XmlElement {
  const name = elementName(node) ?? '';
  const content = node[name] as readonly Node[];
  const children = content.filter((child) => elementName(child) !== undefined).map(toElement);
  const attributes = readAttributes(node[':@']);
  if (children.length > 0) return { name, attributes, children };
  const text = content.map((child) => child['#text']).join('');
  return text.trim() === '' ? { name, attributes, children } : { name, attributes, children, text };
}

const readAttributes = (attributes: unknown): XmlElement['attributes'] =>
  Object.fromEntries(
    Object.entries((attributes ?? {}) as Readonly<Record<string, string>>).map(([name, value]) => [
      name.slice(attributeNamePrefix.length),
      value,
    ]),
  );

const elementName = (node: Node): string | undefined =>
  Object.keys(node).find((key) => key !== ':@' && key !== '#text');
