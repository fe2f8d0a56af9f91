import type { ShownLead } from '../leads/shown-lead';
import { countOf } from './count-of';

/** What is new in the second list, in words for a listener; empty when nothing is. Both begin with what changed last. */
export function newsBetween(before: readonly ShownLead[], after: readonly ShownLead[]): string {
  const known = new Map(before.map((lead) => [lead.id, lead.touches.length]));
  // A longer look at the same table brings older leads at the end, which are no news.
  const lastKnown = after.findLastIndex(({ id }) => known.has(id));
  const looked = before.length === 0 ? after : after.slice(0, lastKnown + 1);
  const fresh = looked.filter(({ id }) => !known.has(id));
  const touches = looked
    .map(({ id, touches }) => Math.max(touches.length - (known.get(id) ?? touches.length), 0))
    .reduce((sum, more) => sum + more, 0);
  return [
    ...(fresh.length > 0 ? [countOf(fresh.length, 'new lead')] : []),
    ...(touches > 0 ? [countOf(touches, 'further touch', 'further touches')] : []),
  ].join(', ');
}
