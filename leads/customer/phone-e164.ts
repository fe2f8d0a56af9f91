import { isSupportedCountry, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

const parse = (phone: string, countryCode: string | undefined): PhoneNumber | undefined => {
  const text = phone.replace(/^\s*00/, '+');
  return countryCode !== undefined && isSupportedCountry(countryCode)
    ? parsePhoneNumberFromString(text, countryCode)
    : parsePhoneNumberFromString(text);
};

/**
 * A number in E.164 form, or undefined when it is not valid or its country is in doubt. The country is the hint for
 * numbers without international prefix.
 */
export const phoneE164 = (phone: string, countryCode?: string): string | undefined => {
  const number = parse(phone, countryCode);
  return number?.isValid() ? number.number : undefined;
};
