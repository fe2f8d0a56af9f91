import { canonicalJson } from './canonical-json';
import { hashKey } from './hash-key';

/**
 * Names what a body says: the same for any order, letter case and white space of its members, another one for any
 * other value or another offer in the destination's URL. 26 base32 characters.
 */
export const contentKey = (payload: unknown, offerId = ''): string =>
  hashKey('content', [canonicalJson(payload), offerId.trim().toLowerCase()]);
