import { isEmailSyntax } from '../customer/email-syntax';
import type { Contact } from '../incoming-lead';
import { hashKey } from './hash-key';

/** Shorter numbers ("0", "123") are no way to tell people apart. */
const fewestDigits = 7;

const fold = (text: string | undefined): string => (text ?? '').normalize('NFKC').toLowerCase();

const phoneOf = ({ phone = '', phoneE164 }: Contact): string | undefined => {
  const digits = phone.replace(/\D/g, '');
  return phoneE164 ?? (digits.length < fewestDigits ? undefined : digits);
};

/** What a customer is known by, the surest first. A malformed address still tells people apart when nothing else does. */
const evidenceOf = (contact: Contact): readonly string[] | undefined => {
  const name = fold([contact.firstName, contact.lastName].filter(Boolean).join(' '));
  const company = fold(contact.company);
  const phone = phoneOf(contact);
  if (contact.email !== undefined && isEmailSyntax(contact.email)) return ['email', contact.email];
  if (phone !== undefined) return ['phone', phone];
  if (name !== '' && company !== '') return ['name', name, company];
  return contact.email?.includes('@') ? ['email', contact.email] : undefined;
};

/** The key of a customer: by e-mail, else phone, else name and company; undefined when nobody can be told. */
export const customerKey = (contact: Contact): string | undefined => {
  const evidence = evidenceOf(contact);
  return evidence && hashKey('customer', evidence);
};
