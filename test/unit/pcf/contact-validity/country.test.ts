import { alpha2ToAlpha3 } from 'i18n-iso-countries';
import { countries } from 'i18n-iso-countries/langs/en.json';
import { getCountries } from 'libphonenumber-js/min';
import { countryOfText } from '../../../../pcf-controls/ContactValidity/ContactValidity/country/country-of-text';
import { internationalNumber } from '../../../../pcf-controls/ContactValidity/ContactValidity/country/international-number';
import { localTimeIn } from '../../../../pcf-controls/ContactValidity/ContactValidity/country/local-time';
import { countryCode } from '../../../../leads/customer/country-code';

const englishNames: Readonly<Record<string, string | readonly string[]>> = countries;

describe('the country as a customer wrote it', () => {
  test.each([
    ['Croatia', 'HR'],
    ['hr', 'HR'],
    ['Hrvatska', 'HR'],
    ['Kroatien', 'HR'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['UK', 'GB'],
    ['Sverige', 'SE'],
    ['Côte d’Ivoire', 'CI'],
    ['日本', 'JP'],
    ['HRV', 'HR'],
    [' usa ', 'US'],
    ['Hong Kong', 'HK'],
    ['Stati Uniti d’America', 'US'],
    ['Congo', undefined],
    ['N/A', undefined],
    ['ZZZ', undefined],
    ['(..', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ])('%s is %s', (text, code) => expect(countryOfText(text)).toBe(code));

  test.each([
    'Sverige',
    'Italia',
    'Nederland',
    'Deutschland',
    'France',
    'España',
    'Norge',
    'Danmark',
    'Suomi',
    'Polska',
    'Brasil',
    'Türkiye',
    'USA',
    'DE',
    'Holland',
  ])('%s is the same for the control as for the server', (text) =>
    expect(countryOfText(text)).toBe(countryCode(text)),
  );

  test.each(getCountries())('%s by its codes and English names is the same for both', (code) => {
    const texts = [code, alpha2ToAlpha3(code) ?? code, ...[englishNames[code] ?? []].flat()];
    const doubtless = texts.filter((text) => countryCode(text) === code);
    expect(doubtless.map((text) => [text, countryOfText(text)])).toEqual(
      doubtless.map((text) => [text, code]),
    );
  });
});

describe('the local time', () => {
  const noon = Date.UTC(2026, 10, 21, 12, 0, 59);

  test.each([
    ['HR', noon, { from: 13 * 60 }],
    ['IN', noon, { from: 17 * 60 + 30 }],
    ['NP', noon, { from: 17 * 60 + 45 }],
    ['SE', Date.UTC(2026, 6, 1, 23, 30), { from: 60 + 30 }],
    ['JP', Date.UTC(2026, 10, 21, 23), { from: 8 * 60 }],
    ['US', noon, { from: 2 * 60, to: 7 * 60 }],
  ])('in %s', (country, instantMs, time) => expect(localTimeIn(country, instantMs)).toEqual(time));

  test('is unknown for what is no country', () => expect(localTimeIn('ZZ', noon)).toBeUndefined());
});

test.each([
  ['+38512345678', { text: '+385 1 2345 678', country: 'HR' }],
  ['+16175550123', { text: '+1 617 555 0123', country: 'US' }],
  ['', undefined],
  ['12', undefined],
])('the number %s for people', (e164, number) => expect(internationalNumber(e164)).toEqual(number));
