import { badQuery } from '../query-error';
import type { Literal } from './literal';
import { readArray } from './read-array';

export type Token =
  | { readonly kind: 'literal'; readonly literal: Literal; readonly position: number }
  | {
      readonly kind: 'name' | 'alias' | 'punctuation' | 'end';
      readonly text: string;
      readonly position: number;
    };

const shape = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<string>'(?:[^']|'')*')`,
    String.raw`(?<dateTime>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))`,
    String.raw`(?<guid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})`,
    String.raw`(?<date>\d{4}-\d\d-\d\d)`,
    String.raw`(?<number>[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)`,
    String.raw`(?<alias>@[A-Za-z_]\w*)`,
    String.raw`(?<name>[A-Za-z_$][\w.]*)`,
    String.raw`(?<punctuation>[(),/:=])`,
  ].join('|'),
  'y',
);

const keywords: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['null', { kind: 'null' }],
  ['true', { kind: 'boolean', text: 'true' }],
  ['false', { kind: 'boolean', text: 'false' }],
]);

/** The words of a filter expression; the last one is `end`. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    if (text[position] === '[') {
      const { texts, end } = readArray(text, position);
      tokens.push({ kind: 'literal', literal: { kind: 'array', texts }, position });
      position = end;
      continue;
    }
    shape.lastIndex = position;
    const groups = shape.exec(text)?.groups;
    if (!groups) throw syntaxError(text, position);
    const [kind = '', word = ''] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (kind !== 'space') tokens.push(tokenOf(kind, word, position));
    position += word.length;
  }
  tokens.push({ kind: 'end', text: '', position });
  return tokens;
}

function tokenOf(kind: string, word: string, position: number): Token {
  switch (kind) {
    case 'string':
      return { kind: 'literal', literal: { kind, text: word.slice(1, -1).replaceAll("''", "'") }, position };
    case 'dateTime':
    case 'guid':
    case 'date':
    case 'number':
      return { kind: 'literal', literal: { kind, text: word }, position };
    case 'name': {
      const literal = keywords.get(word);
      return literal ? { kind: 'literal', literal, position } : { kind, text: word, position };
    }
    default:
      return { kind: kind === 'alias' ? 'alias' : 'punctuation', text: word, position };
  }
}

export function syntaxError(text: string, position: number) {
  return text[position] === "'"
    ? badQuery(`There is an unterminated literal at position ${text.length} in '${text}'.`)
    : badQuery(`Syntax error at position ${position} in '${text}'.`);
}
