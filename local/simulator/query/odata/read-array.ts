import { badQuery } from '../query-error';

const element = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s,[\]"']+))\s*/y;

/**
 * Reads the JSON array that begins at `start` (`["a","b"]`, `['a','b']`, `[1,2]`) as texts, with the position behind
 * its bracket. An apostrophe within single quotes ends the value there, which the service answers with this error.
 */
export function readArray(
  text: string,
  start: number,
): { readonly texts: readonly string[]; readonly end: number } {
  const texts: string[] = [];
  let position = start + 1;
  if (/^\s*\]/.test(text.slice(position))) return { texts, end: text.indexOf(']', position) + 1 };
  for (;;) {
    element.lastIndex = position;
    const match = element.exec(text);
    if (!match) throw invalidArray();
    const [whole, double, single, bare] = match;
    texts.push(bare ?? unescape(double ?? single ?? ''));
    position += whole.length + 1;
    const separator = text[position - 1];
    if (separator === ']') return { texts, end: position };
    if (separator !== ',') throw invalidArray();
  }
}

const unescape = (text: string): string =>
  text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_whole, code: string | undefined, character: string | undefined) =>
      code === undefined
        ? (escapes[character ?? ''] ?? character ?? '')
        : String.fromCharCode(parseInt(code, 16)),
  );

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const invalidArray = () =>
  badQuery(
    "Invalid JSON. A comma character ',' was expected in scope 'Array'. Every two elements in an array and " +
      'properties of an object must be separated by commas.',
  );
