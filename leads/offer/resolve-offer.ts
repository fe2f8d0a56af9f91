import type { Offer } from '../incoming-lead';
import { cleanLine } from '../text/clean-text';
import { normaliseTitle } from './normalise-title';
import { parseOfferId } from './parse-offer-id';

export interface OfferHints {
  /** From the lead destination's URL, `offer` or `publisher.offer`. */
  readonly offerId?: string;
  /** Normalised offer title → `offer` or `publisher.offer`. */
  readonly offerIds?: Readonly<Record<string, string>>;
}

/** `ProductIds` has a plural name: of several the first counts. */
const firstId = (text: string | undefined): Offer =>
  parseOfferId(
    cleanLine(text ?? '')
      .split(/[,;|\s]+/)
      .find((id) => id !== '') ?? '',
  );

const idOfTitle = (title: string | undefined, ids: OfferHints['offerIds'] = {}): Offer => {
  const key = normaliseTitle(title ?? '');
  return Object.hasOwn(ids, key) ? firstId(ids[key]) : {};
};

/**
 * Which offer a lead is about. The URL knows best (a destination is set per offer, the body does not name it), then
 * `ProductIds`, then the lead source, then the settings' map of titles. A publisher is taken from whichever names it.
 */
export const resolveOffer = (
  hints: OfferHints,
  productIds: string | undefined,
  ofLeadSource: Offer,
  title: string | undefined,
): Offer => {
  const shownTitle = title ?? ofLeadSource.title;
  const candidates = [
    firstId(hints.offerId),
    firstId(productIds),
    ofLeadSource,
    idOfTitle(shownTitle, hints.offerIds),
  ];
  const id = candidates.find((candidate) => candidate.id !== undefined)?.id;
  const publisherId = candidates.find(
    (candidate) => candidate.publisherId !== undefined && candidate.id === id,
  )?.publisherId;
  return {
    ...(id !== undefined && { id }),
    ...(publisherId !== undefined && { publisherId }),
    ...(shownTitle !== undefined && { title: shownTitle }),
  };
};
