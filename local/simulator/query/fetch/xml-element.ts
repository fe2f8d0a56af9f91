import { XMLParser } from 'fast-xml-parser';
import { invalidArgument } from '../query-error';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseAttributeValue: false,
  parseTagValue: false,
  alwaysCreateTextNode: true,
  htmlEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** One element of a parsed document: its attributes, its child elements by name, its text. */
export class XmlElement {
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(members: unknown) {
    this.#members = typeof members === 'object' && members !== null ? { ...members } : { '#text': members };
  }

  /** Parses a document; a QueryError tells that it is not well-formed. */
  static parse(xml: string): XmlElement {
    try {
      return new XmlElement(parser.parse(xml, true));
    } catch {
      throw invalidArgument('Invalid XML.');
    }
  }

  attribute(name: string): string | undefined {
    const value = this.#members[`@${name}`];
    return typeof value === 'string' ? value : undefined;
  }

  required(name: string, element: string): string {
    const value = this.attribute(name);
    if (value === undefined)
      throw invalidArgument(`The attribute '${name}' is required on the element '${element}'.`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === 'true' || value === '1';
  }

  wholeNumber(name: string): number | undefined {
    const value = this.attribute(name);
    if (value === undefined || value === '') return undefined;
    if (/^[1-9]\d*$/.test(value)) return Number(value);
    throw invalidArgument(`The attribute '${name}' must be a positive whole number, not '${value}'.`);
  }

  children(name: string): readonly XmlElement[] {
    const found = this.#members[name];
    return Array.isArray(found) ? found.map((child) => new XmlElement(child)) : [];
  }

  text(): string {
    const text = this.#members['#text'];
    return typeof text === 'string' ? text : '';
  }
}
