import type { CountryCode } from 'libphonenumber-js/min';
import { foldCountryName } from '../../../../leads/customer/fold-country-name';
import { shortCountryNames } from '../../../../leads/customer/short-country-names';

/** What customers write and browsers do not call a country, beside the short forms. */
const names: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AG: ['Antigua and Barbuda'],
  BA: ['Bosnia and Herzegovina'],
  BQ: ['Bonaire, Sint Eustatius and Saba'],
  CD: ['Democratic Republic of the Congo'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast', 'Elfenbeinküste', 'Costa de Marfil'],
  CN: ['People’s Republic of China'],
  CZ: ['Czech Republic', 'Tschechische Republik', 'Repubblica Ceca', 'République Tchèque', 'República Checa'],
  FK: ['Falkland Islands (Malvinas)'],
  FM: ['Micronesia, Federated States of'],
  GB: ['Großbritannien'],
  GM: ['The Gambia', 'Republic of The Gambia'],
  IR: ['Islamic Republic of Iran'],
  KN: ['Saint Kitts and Nevis'],
  KR: ['Republic of Korea', 'Korea, Republic of'],
  LA: ['Lao People’s Democratic Republic'],
  MD: ['Moldova, Republic of', 'Moldawien'],
  MF: ['Saint Martin (French part)'],
  MK: ['The Republic of North Macedonia'],
  NL: ['The Netherlands', 'Netherlands (Kingdom of the)'],
  PM: ['Saint Pierre and Miquelon'],
  PS: ['State of Palestine'],
  RU: ['Russian Federation', 'Russische Föderation'],
  SJ: ['Svalbard and Jan Mayen'],
  ST: ['Sao Tome and Principe'],
  SX: ['Sint Maarten (Dutch part)'],
  SY: ['Syrian Arab Republic'],
  TC: ['Turks and Caicos Islands'],
  TR: ['Turkey'],
  TT: ['Trinidad and Tobago'],
  TW: ['Taiwan, Province of China'],
  TZ: ['United Republic of Tanzania'],
  US: [
    'United States of America',
    'Vereinigte Staaten von Amerika',
    'États-Unis d’Amérique',
    'Stati Uniti d’America',
    'Verenigde Staten van Amerika',
    'Estados Unidos da América',
  ],
  VA: ['Holy See (Vatican City State)'],
  VC: ['Saint Vincent and the Grenadines'],
  VG: ['Virgin Islands, British'],
  VI: ['Virgin Islands, U.S.'],
  WF: ['Wallis and Futuna'],
};

/** Countries by folded name. */
export const otherNames: ReadonlyMap<string, CountryCode> = new Map(
  [names, shortCountryNames].flatMap((each) =>
    (Object.entries(each) as [CountryCode, readonly string[]][]).flatMap(([code, ofCountry]) =>
      ofCountry.map((name) => [foldCountryName(name), code] as const),
    ),
  ),
);
