import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

export interface InternationalNumber {
  /** With blanks as the country writes it: `+385 1 234 5678`. */
  readonly text: string;
  /** Absent for numbers that several countries share. */
  readonly country?: CountryCode;
}

/** A number in E.164 form for people; undefined when there is none. */
export const internationalNumber = (e164: string): InternationalNumber | undefined => {
  const number = parsePhoneNumberFromString(e164);
  return number && { text: number.formatInternational(), ...(number.country && { country: number.country }) };
};
