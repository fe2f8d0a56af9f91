import { syntaxError } from '../service/payload-error';
import { decodeText } from './decode-text';

/** `leads(mpl_leadkey='a')` is `{ name: 'leads', inside: "mpl_leadkey='a'" }`; without parentheses `inside` is absent. */
export interface Segment {
  readonly name: string;
  readonly inside?: string;
}

/** Segments of a path relative to the service root, decoded. Slashes in quoted text do not separate. */
export function parsePath(rawPath: string): readonly Segment[] {
  return splitOutsideQuotes(decodeText(rawPath))
    .filter((segment) => segment !== '')
    .map(parseSegment);
}

function splitOutsideQuotes(path: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const character of path) {
    if (character === "'") quoted = !quoted;
    if (character === '/' && !quoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

function parseSegment(segment: string): Segment {
  const open = segment.indexOf('(');
  if (open < 0) return { name: segment };
  if (!segment.endsWith(')')) throw syntaxError();
  return { name: segment.slice(0, open), inside: segment.slice(open + 1, -1) };
}
