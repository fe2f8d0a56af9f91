import { XMLParser } from 'fast-xml-parser';
import { XmlError } from '../xml/parse-xml';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  captureMetaData: true,
});
/** Declared as the object type `Symbol`, which cannot index. */
const position = XMLParser.getMetaDataSymbol() as symbol;

type Node = Readonly<Record<string | symbol, unknown>>;

/**
 * Sets the attribute `version` of every element of the given names and leaves all else as it is written: the parser tells where
 * the elements begin, so that neither comments nor line breaks of a hand-written manifest change.
 * @param source What to call the document in an error.
 * @throws XmlError when none of the elements has a version.
 */
export function setVersion(xml: string, names: readonly string[], version: string, source: string): string {
  const starts = [...elementStarts(parser.parse(xml) as readonly Node[], names)];
  if (starts.length === 0) throw new XmlError(`${source} has no <${names.join('> or <')}>.`);
  return starts.reduceRight((text, start) => {
    const end = text.indexOf('>', start);
    const tag = text.slice(start, end);
    const stamped = tag.replace(/(\sversion\s*=\s*)(["'])[^"']*\2/, `$1$2${version}$2`);
    if (!/\sversion\s*=/.test(tag)) throw new XmlError(`${source} has an element without version: ${tag}>`);
    return text.slice(0, start) + stamped + text.slice(end);
  }, xml);
}

function* elementStarts(nodes: readonly Node[], names: readonly string[]): Generator<number> {
  for (const node of nodes) {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) continue;
    const { startIndex } = (node[position] ?? {}) as { readonly startIndex?: number };
    if (names.includes(name) && startIndex !== undefined) yield startIndex;
    yield* elementStarts(node[name] as readonly Node[], names);
  }
}
