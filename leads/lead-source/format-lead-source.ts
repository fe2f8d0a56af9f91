import type { LeadSource, Offer } from '../incoming-lead';

const offerText = ({ id, publisherId, title }: Offer): string =>
  id === undefined ? (title ?? '') : publisherId === undefined ? id : `${publisherId}.${id}`;

/** The canonical `Source-Action|publisher.offer`; without an offer id its title, without any offer no pipe. */
export const formatLeadSource = ({ sourceCode, actionCode }: LeadSource, offer: Offer): string => {
  const left = [sourceCode, actionCode].filter((code) => code !== '').join('-');
  const right = offerText(offer);
  return right === '' ? left : `${left}|${right}`;
};
