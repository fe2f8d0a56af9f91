import type { LeadRow } from '../received-touch';
import { fillEmpty } from './fill-empty';
import { isEmpty } from './is-empty';

export const offerColumns = ['mpl_publisherid', 'mpl_offerid', 'mpl_offertitle'] as const;

/** Under the scope `customer` a touch can be about another offer, whose id must not come to stand beside this title. */
const isSameOffer = (existing: LeadRow, incoming: LeadRow): boolean => {
  const decisive = isEmpty(existing.mpl_offerid) ? 'mpl_offertitle' : 'mpl_offerid';
  return isEmpty(existing[decisive]) || existing[decisive] === incoming[decisive];
};

/** What a further touch adds to what is known about the lead's offer. */
export const fillOffer = (existing: LeadRow, incoming: LeadRow): LeadRow =>
  isSameOffer(existing, incoming) ? fillEmpty(offerColumns, existing, incoming) : {};
