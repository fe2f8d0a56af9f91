import type { Contact } from '../incoming-lead';
import type { Members } from '../payload/members-of';
import { textOf } from '../payload/text-of';
import { cleanLine } from '../text/clean-text';
import { countryCode } from './country-code';
import { normaliseEmail } from './email-address';
import { phoneE164 } from './phone-e164';

/** Partner Center writes these words where it knows nothing. */
const notSpecified = /^not specified$/i;

const present = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** `as-written`: without the E.164 form, which takes longer to find than everything else in a lead together. */
export type PhoneReading = 'normalised' | 'as-written';

/** The person out of the members that describe it, normalised. */
export const readContact = (members: Members, phones: PhoneReading = 'normalised'): Contact => {
  const line = (name: string): string | undefined => {
    const text = cleanLine(textOf(members.get(name)) ?? '');
    return text === '' || notSpecified.test(text) ? undefined : text;
  };
  const email = line('email');
  const phone = line('phone');
  const country = line('country');
  const code = country === undefined ? undefined : countryCode(country);
  return present({
    firstName: line('firstname'),
    lastName: line('lastname'),
    email: email === undefined ? undefined : (normaliseEmail(email) ?? email),
    phone,
    phoneE164: phone === undefined || phones === 'as-written' ? undefined : phoneE164(phone, code),
    country,
    countryCode: code,
    company: line('company'),
    jobTitle: line('title') ?? line('jobtitle'),
  });
};
