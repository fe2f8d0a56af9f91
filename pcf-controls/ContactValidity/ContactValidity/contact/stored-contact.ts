import type { LeadRow } from '../../../../leads/received-touch';

/** The contact columns of the lead as the form has them. */
export interface StoredContact {
  readonly email: string;
  readonly phone: string;
  readonly phoneE164: string;
  readonly emailValidity: number | null;
  readonly phoneValidity: number | null;
  readonly quality: number | null;
  readonly contactReason: string;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The same by column, as the domain takes it. */
export const toRow = (contact: StoredContact): LeadRow => ({
  emailaddress1: orNull(contact.email),
  telephone1: orNull(contact.phone),
  mpl_phonee164: orNull(contact.phoneE164),
  mpl_emailvalidity: contact.emailValidity,
  mpl_phonevalidity: contact.phoneValidity,
  mpl_quality: contact.quality,
  mpl_contactreason: orNull(contact.contactReason),
});
