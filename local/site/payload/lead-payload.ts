import { callsToAction } from './calls-to-action';
import type { Customer, LeadChoice } from './lead-choice';
import { storefronts } from './storefronts';

/** The HTTPS body in the letter case that publishers see on the wire. It names the offer by its title only. */
export interface LeadPayload {
  readonly userDetails: Customer;
  readonly leadSource: string;
  readonly actionCode: string;
  readonly offerTitle: string;
  readonly description: string;
}

export function toLeadPayload({ storefront, callToAction, offer, customer, notes }: LeadChoice): LeadPayload {
  return {
    userDetails: customer,
    leadSource: storefronts[storefront].leadSource,
    actionCode: callsToAction[callToAction].actionCode,
    offerTitle: offer.title,
    description: notes,
  };
}

/** Path of the lead destination; one address per offer tells the offer, which the body does not. */
export const leadPath = (offerId: string): string =>
  offerId === '' ? '/api/leads' : `/api/leads/${encodeURIComponent(offerId)}`;
