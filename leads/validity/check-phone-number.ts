import { phoneValidity } from '../schema/choices';
import type { ContactCheck } from './contact-check';

/** Valid means valid for its country; without country and international prefix nothing can be said. */
export const checkPhoneNumber: ContactCheck = ({ phone, phoneE164, countryCode }) => {
  if (phone === undefined) {
    return { channel: 'phone', validity: phoneValidity.Unknown, reason: 'No phone number was given.' };
  }
  if (phoneE164 !== undefined) return { channel: 'phone', validity: phoneValidity.Valid };
  if (countryCode === undefined && !/^\s*(\+|00)/.test(phone) && /\d/.test(phone)) {
    const reason = 'The phone number has no international prefix and its country is not known.';
    return { channel: 'phone', validity: phoneValidity.Unknown, reason };
  }
  return {
    channel: 'phone',
    validity: phoneValidity.Invalid,
    reason: 'The phone number is not a valid number.',
  };
};
