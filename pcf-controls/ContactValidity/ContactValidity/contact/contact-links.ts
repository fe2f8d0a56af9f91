import { normaliseEmail } from '../../../../leads/customer/email-address';
import { emailValidity, phoneValidity } from '../../../../leads/schema/choices';
import { isEmailSyntax } from '../../../../leads/customer/email-syntax';
import type { StoredContact } from './stored-contact';

const e164 = /^\+[1-9]\d{4,14}$/;

/**
 * `mailto:` of a valid address, built from its checked parts: nothing that was typed can add a recipient, a subject or
 * another scheme. Undefined for anything else.
 */
export const mailLink = ({ email, emailValidity: validity }: StoredContact): string | undefined => {
  const address = normaliseEmail(email);
  if (validity !== emailValidity.Valid || address === undefined || !isEmailSyntax(address)) return undefined;
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}`;
};

/** `tel:` of a number in international form that is valid for its country. */
export const phoneLink = (contact: StoredContact): string | undefined =>
  contact.phoneValidity === phoneValidity.Valid && e164.test(contact.phoneE164)
    ? `tel:${contact.phoneE164}`
    : undefined;
