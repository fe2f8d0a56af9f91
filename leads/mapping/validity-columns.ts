import type { Contact } from '../incoming-lead';
import type { Channel, ContactFinding } from '../validity/contact-check';
import { contactValidity } from '../validity/contact-validity';

/** The columns that say whether the customer can be reached, and why not. */
export const validityColumns = (
  contact: Contact,
  findings: readonly ContactFinding[] = [],
  judged?: readonly Channel[],
) => {
  const { email, phone, quality, reasons } = contactValidity(contact, findings, judged);
  return {
    mpl_emailvalidity: email,
    mpl_phonevalidity: phone,
    mpl_quality: quality,
    mpl_contactreason: reasons.length === 0 ? undefined : reasons.join(' '),
  };
};
