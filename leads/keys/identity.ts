import type { IncomingLead, Offer } from '../incoming-lead';
import { normaliseTitle } from '../offer/normalise-title';
import type { LeadIdentity, LeadScope } from '../received-touch';
import { customerKey } from './customer-key';
import { hashKey } from './hash-key';

const partLength = 16;

/** Without publisher: a URL often names the offer alone, and both must meet in one lead. */
const offerPart = ({ id, title = '' }: Offer): string =>
  hashKey(
    'offer',
    id === undefined ? ['title', normaliseTitle(title)] : ['id', id.toLowerCase()],
    partLength,
  );

/**
 * Which lead a touch belongs to. The scope says what makes two touches one lead: the customer and the offer, the
 * customer alone, or nothing. Undefined when nobody can be identified: such a lead is for a human.
 */
export const identifyLead = (
  lead: IncomingLead,
  scope: LeadScope,
  touchKey: string,
): LeadIdentity | undefined => {
  const customer = customerKey(lead.contact);
  if (customer === undefined) return undefined;
  switch (scope) {
    case 'customer+offer':
      return { customerKey: customer, leadKey: `${customer}-${offerPart(lead.offer)}` };
    case 'customer':
      return { customerKey: customer, leadKey: customer };
    case 'none':
      return { customerKey: customer, leadKey: `${customer}-${hashKey('touch', [touchKey], partLength)}` };
  }
};
