import { getCountries, type CountryCode } from 'libphonenumber-js/min';
import { foldCountryName } from '../../../../leads/customer/fold-country-name';
import { countryOfCode } from './country-of-code';
import { otherNames } from './other-names';

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

/** Two countries have them. */
const doubtful = new Set(['congo', 'kongo']);

/** The browser's own names, the usual and the short: `Hong Kong SAR China` and `Hong Kong`. */
const namesIn = (language: string): ReadonlyMap<string, CountryCode> =>
  new Map(
    (['short', 'long'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
      return getCountries().map((code) => [foldCountryName(names.of(code) ?? code), code] as const);
    }),
  );

const known = new Map<string, ReadonlyMap<string, CountryCode>>();

const lookUp = (language: string, name: string): CountryCode | undefined => {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names.get(name);
};

/**
 * The country as a customer wrote it. The names are the browser's own, language by language until one fits: the
 * server's lists would make the control ten times as big.
 */
export const countryOfText = (text: string): CountryCode | undefined => {
  const code = countryOfCode(text);
  if (code !== undefined) return code;
  const name = foldCountryName(text);
  if (name === '' || doubtful.has(name)) return undefined;
  const other = otherNames.get(name);
  if (other !== undefined) return other;
  for (const language of languages) {
    const found = lookUp(language, name);
    if (found !== undefined) return found;
  }
  return undefined;
};
