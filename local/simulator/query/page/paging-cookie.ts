import { XMLParser } from 'fast-xml-parser';
import type { Comparable } from '../conditions/comparable';
import { badQuery } from '../query-error';
import type { OrderTerm, SortKeys } from './order';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
});

/**
 * `<cookie page="1"><subject last="…" first="…" /><leadid …/></cookie>`: where a page begins and ends, in the words of
 * its sort order. The next page begins behind `last`, whatever rows came or went meanwhile.
 */
export function writePagingCookie(
  page: number,
  terms: readonly OrderTerm[],
  first: SortKeys,
  last: SortKeys,
): string {
  const columns = terms.map(({ name }, index) => {
    const at = (edge: 'last' | 'first', key: Comparable | null | undefined) =>
      key === null || key === undefined ? `${edge}null="1"` : `${edge}="${encodeURIComponent(String(key))}"`;
    return `<${name} ${at('last', last[index])} ${at('first', first[index])} />`;
  });
  return `<cookie page="${page}">${columns.join('')}</cookie>`;
}

/** Where the page that this cookie describes ended. */
export function readPagingCookie(cookie: string, terms: readonly OrderTerm[]): SortKeys {
  const columns = elementOf(cookie, 'cookie');
  return terms.map((term) => {
    const column = memberOf(columns, term.name);
    const text = memberOf(column, 'last');
    if (typeof text === 'string') return keyOf(term, decode(text));
    if (memberOf(column, 'lastnull') === '1') return null;
    throw badQuery('The paging cookie does not belong to this query.');
  });
}

/** `$skiptoken` of a next link, and the annotation that carries a FetchXML cookie: the cookie encoded `layers` times. */
export function wrapPagingCookie(nextPage: number, cookie: string | undefined, layers: number): string {
  const encoded = cookie === undefined ? undefined : encodeTimes(cookie, layers);
  const attribute = encoded === undefined ? '' : ` pagingcookie="${encoded}"`;
  return `<cookie pagenumber="${nextPage}"${attribute} istracking="False" />`;
}

export function unwrapPagingCookie(token: string): { readonly page: number; readonly cookie: string } {
  const wrapper = elementOf(token, 'cookie');
  const page = Number(memberOf(wrapper, 'pagenumber'));
  const encoded = memberOf(wrapper, 'pagingcookie');
  if (!Number.isInteger(page) || typeof encoded !== 'string')
    throw badQuery('The value of $skiptoken is not valid.');
  return { page, cookie: decode(encoded) };
}

function elementOf(xml: string, name: string): unknown {
  try {
    return memberOf(parser.parse(xml), name);
  } catch {
    throw badQuery('The paging cookie is not well-formed.');
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badQuery('The paging cookie is not well-formed.');
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function keyOf({ keyType }: OrderTerm, text: string): Comparable {
  if (keyType === 'number') return Number(text);
  return keyType === 'boolean' ? text === 'true' : text;
}

const encodeTimes = (text: string, layers: number): string =>
  layers === 0 ? text : encodeTimes(encodeURIComponent(text).replaceAll("'", '%27'), layers - 1);
