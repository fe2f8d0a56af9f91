import type { FollowUpColumns } from './follow-up-columns';
import { requestedAtMs } from './requested-at';

const minuteMs = 60_000;

/**
 * Whole minutes from the customer's request, or else from the receipt, to the first contact; undefined when one of them
 * is not known. A seller's clock that is behind counts as an answer at once.
 */
export const responseMinutes = (columns: FollowUpColumns): number | undefined => {
  const askedAtMs = requestedAtMs(columns);
  return columns.firstContactedAtMs === undefined || askedAtMs === undefined
    ? undefined
    : Math.max(0, Math.floor((columns.firstContactedAtMs - askedAtMs) / minuteMs));
};
