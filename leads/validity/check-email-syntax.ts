import { emailFault } from '../customer/email-syntax';
import { leadColumns } from '../schema/lead-columns';
import { emailValidity } from '../schema/choices';
import type { ContactCheck } from './contact-check';

const { maxLength } = leadColumns.emailaddress1;

/** Valid means well formed and short enough for Dynamics' column: a cut address would be somebody else's. */
export const checkEmailSyntax: ContactCheck = ({ email }) => {
  if (email === undefined) {
    return { channel: 'email', validity: emailValidity.Unknown, reason: 'No e-mail address was given.' };
  }
  const tooLong = `The e-mail address is longer than the ${maxLength} characters that Dynamics can store.`;
  const reason = email.length > maxLength ? tooLong : emailFault(email);
  return reason === undefined
    ? { channel: 'email', validity: emailValidity.Valid }
    : { channel: 'email', validity: emailValidity.Invalid, reason };
};
