import { syntaxError } from '../service/payload-error';

/** A literal of an OData URL. `token` is everything unquoted that is no number, boolean or null: guids and dates. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'token'; readonly value: string }
  | { readonly kind: 'null' };

export function parseLiteral(text: string): Literal {
  if (text.startsWith("'")) {
    if (!/^'(?:[^']|'')*'$/.test(text)) throw syntaxError();
    return { kind: 'text', value: text.slice(1, -1).replaceAll("''", "'") };
  }
  if (text === 'null') return { kind: 'null' };
  if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true' };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text) };
  if (/^[\w.:+-]+$/.test(text)) return { kind: 'token', value: text };
  throw syntaxError();
}
