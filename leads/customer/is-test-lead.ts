import type { Contact } from '../incoming-lead';

const marker = /MSFT_TEST_\d+/i;

/** Validate and Publish in Partner Center send leads with `MSFT_TEST_<digits>` in the person's fields and in the
 *  combined lead source; the offer and the customer's words are no evidence. */
export const isTestLead = (contact: Contact, rawLeadSource: string): boolean =>
  [...Object.values(contact as Readonly<Record<string, string>>), rawLeadSource].some((text) =>
    marker.test(text),
  );
