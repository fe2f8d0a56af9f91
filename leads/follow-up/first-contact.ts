import type { FollowUpColumns } from './follow-up-columns';
import { isContactedSince, requestedAtMs } from './requested-at';

/**
 * The first contact that answers the customer, out of the times of contacts; undefined when there is none or it is
 * noted already. A contact before the customer asked is no answer.
 */
export const firstContact = (
  columns: FollowUpColumns,
  contactedAtMs: readonly number[],
): number | undefined => {
  if (isContactedSince(columns)) return undefined;
  const asked = requestedAtMs(columns) ?? -Infinity;
  const answers = contactedAtMs.filter((time) => time >= asked);
  return answers.length === 0 ? undefined : Math.min(...answers);
};
