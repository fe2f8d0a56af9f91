import type { Customer } from './lead-choice';

interface Locale {
  readonly country: string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** A number from the range that the country's regulator keeps free for fiction; `n` is 0 to 99. */
  readonly phone: (n: number) => string;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const locales: readonly Locale[] = [
  {
    country: 'United States',
    firstNames: ['Avery', 'Jordan', 'Maya', 'Noah', 'Ruth', 'Theo'],
    lastNames: ['Brooks', 'Delgado', 'Kim', 'Okafor', 'Whitaker'],
    phone: (n) => `+1 206 555 01${twoDigits(n)}`,
  },
  {
    country: 'Sweden',
    firstNames: ['Åsa', 'Elin', 'Gustav', 'Linnéa', 'Nils', 'Sören'],
    lastNames: ['Ågren', 'Björk', 'Dahlström', 'Lindqvist', 'Sjöberg'],
    phone: (n) => `08-465 004 ${twoDigits(n)}`,
  },
  {
    country: 'United Kingdom',
    firstNames: ['Amelia', 'Callum', 'Isla', 'Priya', 'Rhys', 'Zara'],
    lastNames: ['Ashworth', 'Bennett', 'Campbell', 'Hughes', 'Patel'],
    phone: (n) => `020 7946 09${twoDigits(n)}`,
  },
  {
    country: 'France',
    firstNames: ['Aurélie', 'Benoît', 'Chloé', 'Hugo', 'Inès', 'Zoé'],
    lastNames: ['Bonnet', 'Fabre', 'Lefèvre', 'Marchand', 'Roussel'],
    phone: (n) => `01 99 00 15 ${twoDigits(n)}`,
  },
  {
    country: 'Australia',
    firstNames: ['Ella', 'Finn', 'Harriet', 'Lachlan', 'Mia', 'Oscar'],
    lastNames: ['Barton', 'Fraser', 'Lawson', 'Nguyen', 'Sinclair'],
    phone: (n) => `(02) 5550 10${twoDigits(n)}`,
  },
];

const companies = ['Adatum', 'Fabrikam', 'Northwind', 'Proseware', 'Tailspin', 'Woodgrove', 'Litware'];
const titles = [
  'IT manager',
  'Head of sales',
  'Operations lead',
  'Chief technology officer',
  'Buyer',
  'Architect',
];

/** After so many customers they come round again: countries × first names × last names × companies. */
export const syntheticCustomerCount = locales.length * 6 * 5 * companies.length;

/** Coprime to the count, so that neighbours in the sequence differ in everything and none comes twice in a round. */
const stride = 463;

/** The n-th invented person (n ≥ 0), at a domain that exists for examples only. */
export function syntheticCustomer(n: number): Customer {
  let rest = (n * stride) % syntheticCustomerCount;
  const pick = <T>(from: readonly T[]): T => {
    const item = from[rest % from.length] as T;
    rest = Math.floor(rest / from.length);
    return item;
  };
  const locale = pick(locales);
  const firstName = pick(locale.firstNames);
  const lastName = pick(locale.lastNames);
  const company = pick(companies);
  return {
    firstName,
    lastName,
    email: `${ascii(firstName)}.${ascii(lastName)}@${company.toLowerCase()}.example.com`,
    phone: locale.phone(n % 100),
    country: locale.country,
    company,
    title: titles[n % titles.length] as string,
  };
}

const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
