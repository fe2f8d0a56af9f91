import { emailOf } from './lead-payloads';
import type { Lead } from './world-of-leads';

interface Wrong {
  readonly index: number;
  /** Touches and their count column, for each lead that was found. */
  readonly leads: readonly { readonly touches: number; readonly counted: unknown }[];
}

/** Which of the payloads 0 to `count` - 1 of a run are not exactly one lead with exactly so many touches. */
export function notExactlyOnce(
  leads: readonly Lead[],
  count: number,
  run: string,
  touches = 1,
): readonly Wrong[] {
  const byEmail = Map.groupBy(leads, (lead) => String(lead['emailaddress1']));
  return Array.from({ length: count }, (_, index) => ({
    index,
    leads: (byEmail.get(emailOf(index, run)) ?? []).map((lead) => ({
      touches: lead.mpl_lead_leadtouch.length,
      counted: lead['mpl_touchcount'],
    })),
  })).filter(
    ({ leads: [lead, ...more] }) => more.length > 0 || lead?.touches !== touches || lead.counted !== touches,
  );
}
