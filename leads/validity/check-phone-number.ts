import { phoneValidity } from '../schema/choices';
import type { ContactCheck } from './contact-check';
import { reasons } from './reasons';

/** The writer says himself which country is meant. */
const international = /^[\s(]*(?:[+\uFF0B]|00)/;
const digit = /\p{Nd}/u;

/** Valid means valid for its country; without country and international prefix nothing can be said. */
export const checkPhoneNumber: ContactCheck = ({ phone, phoneE164, countryCode }) => {
  if (phone === undefined) {
    return { channel: 'phone', validity: phoneValidity.Unknown, reason: reasons.phoneMissing };
  }
  if (phoneE164 !== undefined) return { channel: 'phone', validity: phoneValidity.Valid };
  if (countryCode === undefined && !international.test(phone) && digit.test(phone)) {
    return { channel: 'phone', validity: phoneValidity.Unknown, reason: reasons.phoneCountryUnknown };
  }
  return { channel: 'phone', validity: phoneValidity.Invalid, reason: reasons.phoneInvalid };
};
