import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

type Country = Parameters<typeof isSupportedCountry>[0] | undefined;

const validNumber = (text: string, country: Country): string | undefined => {
  const number =
    country !== undefined && isSupportedCountry(country)
      ? parsePhoneNumberFromString(text, country)
      : parsePhoneNumberFromString(text);
  return number?.isValid() ? number.number : undefined;
};

/** `00` is most countries' prefix for abroad, but some have another that begins so: Australia's is `0011`. */
const withPlus = (text: string): string => text.replace(/^[\s(+]*00/, '+');

/** Between two numbers in one field; a bare slash also stands within a number. */
const betweenNumbers = /[;,|]|\s\/\s|\s(?:or|und|oder|och|e|of|en)\s/i;

/**
 * A number in E.164 form, or undefined when it is not valid or its country is in doubt. The country is the hint for
 * numbers without international prefix. Of several numbers in the text the first counts.
 */
export const phoneE164 = (phone: string, countryCode?: string): string | undefined => {
  const text = phone.normalize('NFKC'); // full-width digits and signs
  const [first = ''] = text.split(betweenNumbers, 1);
  for (const each of new Set([text, withPlus(text), first, withPlus(first)])) {
    const number = validNumber(each, countryCode);
    if (number !== undefined) return number;
  }
  return undefined;
};
