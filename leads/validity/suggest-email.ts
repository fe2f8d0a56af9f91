import { normaliseEmail } from '../customer/email-address';
import { isEmailSyntax } from '../customer/email-syntax';

/** Mail providers whose names are long enough for a slip to be told from another company's name. */
const providers = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.se',
  'hotmail.it',
  'hotmail.nl',
  'hotmail.de',
  'hotmail.fr',
  'hotmail.co.uk',
  'icloud.com',
  'yahoo.com',
  'yahoo.co.uk',
  'yahoo.de',
  'yahoo.fr',
  'yahoo.it',
  'protonmail.com',
  'comcast.net',
  'verizon.net',
  'libero.it',
  'ziggo.nl',
  'kpnmail.nl',
  'wanadoo.fr',
  'btinternet.com',
];

/** Names in use that look like a provider's misspelt. */
const realDomains = new Set([...providers, 'yahoo.co', 'libera.it', 'libro.it']);

/** Top-level domains that do not exist and what was meant. */
const topLevelSlips: ReadonlyMap<string, string> = new Map([
  ['con', 'com'],
  ['cmo', 'com'],
  ['ocm', 'com'],
  ['comm', 'com'],
  ['coom', 'com'],
  ['vom', 'com'],
  ['xom', 'com'],
  ['nte', 'net'],
  ['ner', 'net'],
  ['ogr', 'org'],
  ['rog', 'org'],
]);

/** One letter too many, too few or wrong, or two neighbours swapped. */
const isOneSlipAway = (one: string, other: string): boolean => {
  if (one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const longest = Math.min(one.length, other.length) - start;
  while (end < longest && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''))
  );
};

/** The name up to the first dot, and what follows it: `yahoo` and `co.uk`. */
const nameAndEnding = (domain: string): readonly [string, string] => {
  const dot = domain.indexOf('.');
  return [domain.slice(0, dot), domain.slice(dot)];
};

/**
 * A slip is in the name, and not in its first letter, or in `.com`. Country endings are not touched: next to
 * `hotmail.de` there are `hotmail.dk` and `hotmail.be`.
 */
const isSlipOf = (domain: string, provider: string): boolean => {
  const [name, ending] = nameAndEnding(domain);
  const [meantName, meantEnding] = nameAndEnding(provider);
  if (name === meantName) return meantEnding === '.com' && isOneSlipAway(ending, meantEnding);
  return ending === meantEnding && name[0] === meantName[0] && isOneSlipAway(name, meantName);
};

const mendTopLevel = (domain: string): string => {
  const dot = domain.lastIndexOf('.') + 1;
  return domain.slice(0, dot) + (topLevelSlips.get(domain.slice(dot)) ?? domain.slice(dot));
};

/**
 * The address that was most likely meant, for a seller to take or leave; undefined when nothing looks misspelt. Only
 * well-known mail providers and top-level domains that do not exist are mended: a company's own domain never is.
 */
export const suggestEmail = (email: string): string | undefined => {
  const address = normaliseEmail(email);
  if (address === undefined || !isEmailSyntax(address)) return undefined;
  const at = address.lastIndexOf('@') + 1;
  const domain = mendTopLevel(address.slice(at));
  const provider = realDomains.has(domain) ? undefined : providers.find((each) => isSlipOf(domain, each));
  const meant = address.slice(0, at) + (provider ?? domain);
  return meant === address ? undefined : meant;
};
