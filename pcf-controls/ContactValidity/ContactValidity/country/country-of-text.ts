import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';

/** Languages in which customers of the marketplaces write their country. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pt',
  'pl',
  'ja',
  'zh',
  'ko',
  'tr',
  'hr',
];

/** Letter case, accents, dots and blanks do not matter. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const shortForms: ReadonlyMap<string, CountryCode> = new Map([
  ['usa', 'US'],
  ['america', 'US'],
  ['uk', 'GB'],
  ['greatbritain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['holland', 'NL'],
  ['uae', 'AE'],
]);

const namesIn = (language: string): ReadonlyMap<string, CountryCode> => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return new Map(getCountries().map((code) => [fold(names.of(code) ?? code), code]));
};

const known = new Map<string, ReadonlyMap<string, CountryCode>>();

const lookUp = (language: string, name: string): CountryCode | undefined => {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names.get(name);
};

/**
 * The ISO code of a country as a customer wrote it. The names are the browser's own, language by language until one
 * fits: the server's lists would make the control ten times as big.
 */
export const countryOfText = (text: string): CountryCode | undefined => {
  const code = text.trim().toUpperCase();
  if (isSupportedCountry(code)) return code;
  const name = fold(text);
  if (name === '') return undefined;
  const short = shortForms.get(name);
  if (short !== undefined) return short;
  for (const language of languages) {
    const found = lookUp(language, name);
    if (found !== undefined) return found;
  }
  return undefined;
};
