import { isTestLead } from './customer/is-test-lead';
import { readContact, type PhoneReading } from './customer/read-contact';
import { readDescription } from './description/read-description';
import type { IncomingLead } from './incoming-lead';
import { callToActionOf } from './lead-source/call-to-action';
import { interestOf } from './lead-source/interest';
import { parseLeadSource } from './lead-source/parse-lead-source';
import { resolveOffer, type OfferHints } from './offer/resolve-offer';
import { customerMembers } from './payload/customer-members';
import { membersOf } from './payload/members-of';
import { readInstant } from './payload/read-instant';
import { textOf } from './payload/text-of';
import { action } from './schema/choices';
import { cleanLine } from './text/clean-text';

/**
 * Reads what any carrier brings: the HTTPS body in every letter case, a `MarketplaceLeads` table row with its
 * `CustomerInfo`, form fields. Never throws for a JSON value; what is missing or unreadable is absent in the result.
 */
export const readLead = (payload: unknown, hints: OfferHints, phones?: PhoneReading): IncomingLead => {
  const members = membersOf(payload);
  const text = (name: string): string => cleanLine(textOf(members.get(name)) ?? '');
  const contact = readContact(customerMembers(members), phones);
  const parsed = parseLeadSource(text('leadsource'), text('actioncode'));
  const title = text('offertitle') || text('offerdisplayname');
  const call = callToActionOf(parsed.leadSource);
  const doNotContact = parsed.leadSource.action === action.DNC;
  const createdAtMs = readInstant(text('createdtime'));
  return {
    contact,
    leadSource: parsed.leadSource,
    callToAction: call,
    interest: interestOf(call, doNotContact),
    offer: resolveOffer(hints, text('productids'), parsed.offer, title === '' ? undefined : title),
    ...readDescription(members.get('description')),
    isTest: isTestLead(contact, parsed.leadSource.raw),
    doNotContact,
    ...(createdAtMs !== undefined && { createdAtMs }),
  };
};
