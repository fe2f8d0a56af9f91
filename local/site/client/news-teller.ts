import type { ShownLead } from '../leads/shown-lead';
import { newsBetween } from './news-between';

/** A burst of leads must not become a burst of announcements. */
const quietMs = 5_000;

/**
 * Tells a live region what is new since it last spoke; the first list is where it begins. To be called after every
 * look, changed or not, so that what was held back is told later.
 */
export function newsTeller(region: HTMLElement, nowMs: () => number): (leads: readonly ShownLead[]) => void {
  let told: readonly ShownLead[] | undefined;
  let toldAtMs = -Infinity;
  return (leads) => {
    if (told === undefined) told = leads;
    if (told === leads || nowMs() - toldAtMs < quietMs) return;
    const news = newsBetween(told, leads);
    told = leads;
    if (news === '') return;
    region.textContent = news;
    toldAtMs = nowMs();
  };
}
