import { syntaxError } from '../service/payload-error';
import { parseLiteral, type Literal } from './literal';

/** What stands in the parentheses behind an entity set: one unnamed value, or values by name. */
export type KeyPredicate =
  | { readonly kind: 'single'; readonly value: Literal }
  | { readonly kind: 'named'; readonly values: ReadonlyMap<string, Literal> };

/** Reads `guid` or `a='x',b=5`. `aliases` holds the query's `@p=…` values. Throws 400 for what is neither. */
export function parseKeyPredicate(inside: string, aliases: ReadonlyMap<string, string>): KeyPredicate {
  const parts = splitAtCommas(inside);
  const literal = (text: string): Literal =>
    parseLiteral(text.startsWith('@') ? (aliases.get(text) ?? '') : text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !/^[A-Za-z_]\w*\s*=/.test(only))
    return { kind: 'single', value: literal(only.trim()) };
  if (parts.length === 0) throw syntaxError();
  const values = new Map<string, Literal>();
  for (const part of parts) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(at, 0)).trim();
    if (!/^\w+$/.test(name) || values.has(name)) throw syntaxError();
    values.set(name, literal(part.slice(at + 1).trim()));
  }
  return { kind: 'named', values };
}

function splitAtCommas(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
