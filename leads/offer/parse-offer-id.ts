import type { Offer } from '../incoming-lead';

/** Reads `publisher.offer` or `offer`. What follows the first dot is opaque: it may hold dots and plan names. */
export const parseOfferId = (text: string): Offer => {
  const dot = text.indexOf('.');
  const [publisherId, id] = dot < 0 ? ['', text] : [text.slice(0, dot), text.slice(dot + 1)];
  if (id === '') return publisherId === '' ? {} : { id: publisherId };
  return publisherId === '' ? { id } : { publisherId, id };
};
