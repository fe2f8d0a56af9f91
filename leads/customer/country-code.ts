import countries from 'i18n-iso-countries/index';
import da from 'i18n-iso-countries/langs/da.json';
import de from 'i18n-iso-countries/langs/de.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fi from 'i18n-iso-countries/langs/fi.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import hr from 'i18n-iso-countries/langs/hr.json';
import it from 'i18n-iso-countries/langs/it.json';
import ja from 'i18n-iso-countries/langs/ja.json';
import ko from 'i18n-iso-countries/langs/ko.json';
import nb from 'i18n-iso-countries/langs/nb.json';
import nl from 'i18n-iso-countries/langs/nl.json';
import pl from 'i18n-iso-countries/langs/pl.json';
import pt from 'i18n-iso-countries/langs/pt.json';
import sv from 'i18n-iso-countries/langs/sv.json';
import tr from 'i18n-iso-countries/langs/tr.json';
import zh from 'i18n-iso-countries/langs/zh.json';
import { foldCountryName } from './fold-country-name';
import { shortCountryNames } from './short-country-names';

interface CountryNames {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const languages: readonly CountryNames[] = [
  da,
  de,
  en,
  es,
  fi,
  fr,
  hr,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
];

const collectNames = (): ReadonlyMap<string, string | undefined> => {
  const codeOf = new Map<string, string | undefined>();
  const add = (name: string, code: string): void => {
    const known = codeOf.get(foldCountryName(name));
    codeOf.set(foldCountryName(name), codeOf.has(foldCountryName(name)) && known !== code ? undefined : code);
  };
  for (const { countries: names } of languages)
    for (const [code, name] of Object.entries(names)) [name].flat().forEach((each) => add(each, code));
  for (const [code, names] of Object.entries(shortCountryNames))
    for (const name of names) codeOf.set(foldCountryName(name), code);
  return codeOf;
};

/** A code stands alone: `N/A` is no Namibia. */
const ofCode = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  if (code.length === 3) return countries.alpha3ToAlpha2(code);
  return countries.alpha2ToAlpha3(code) === undefined ? undefined : code;
};

let names: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of what a customer typed or chose as country: a code of two or three letters, a name in
 * one of several languages, or a usual short form. Undefined where the text leaves a doubt.
 */
export const countryCode = (text: string): string | undefined => {
  names ??= collectNames(); // some thousand names: built when first asked for, not while the app is starting
  return ofCode(text) ?? names.get(foldCountryName(text));
};
