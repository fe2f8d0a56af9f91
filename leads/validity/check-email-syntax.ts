import { emailFault } from '../customer/email-syntax';
import { leadColumns } from '../schema/lead-columns';
import { emailValidity } from '../schema/choices';
import type { ContactCheck } from './contact-check';
import { reasons } from './reasons';

const { maxLength } = leadColumns.emailaddress1;

/** Valid means well formed and short enough for Dynamics' column: a cut address would be somebody else's. */
export const checkEmailSyntax: ContactCheck = ({ email }) => {
  if (email === undefined) {
    return { channel: 'email', validity: emailValidity.Unknown, reason: reasons.emailMissing };
  }
  const reason = email.length > maxLength ? reasons.emailTooLong : emailFault(email);
  return reason === undefined
    ? { channel: 'email', validity: emailValidity.Valid }
    : { channel: 'email', validity: emailValidity.Invalid, reason };
};
