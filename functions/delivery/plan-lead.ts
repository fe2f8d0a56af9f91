import { neighbouringTouchKeys } from '../../leads/keys/touch-key';
import type { LeadRow } from '../../leads/received-touch';
import { mergeTouch } from '../../leads/mapping/merge-touch';
import { touchedAtMs } from '../../leads/mapping/touched-at';
import type { FollowUpPolicy, ReceivedTouch } from '../../leads/received-touch';
import { toLeadRow } from '../../leads/mapping/to-lead-row';
import type { DeliveryOutcome } from '../inbox/settle';
import type { LeadHistory } from './existing-leads';
import type { ReceivedRow } from './received-row';

/** The same content within this time is the same touch. */
const sameTouchMs = 24 * 3600 * 1000;

/** What has to be written for one customer and offer. */
export interface LeadPlan {
  /** Key of the lead that the touches go to. */
  readonly key: string;
  /** Id and row version of the open lead, absent when one is to be made. */
  readonly existing: { readonly id: string; readonly etag: string } | undefined;
  /** All columns of a new lead. */
  readonly create: LeadRow | undefined;
  /** Changed columns of the open lead; empty when nothing changes. */
  readonly changes: LeadRow;
  readonly newTouches: readonly ReceivedTouch[];
  readonly outcomes: readonly RowPlan[];
}

interface RowPlan {
  readonly received: ReceivedRow;
  readonly outcome: DeliveryOutcome;
  /** The lead that has this touch since an earlier delivery, which may be a closed one. */
  readonly earlier: { readonly leadId: string; readonly leadKey: string } | undefined;
}

/**
 * Folds what a customer did, in order of arrival, into the one open lead or into a new one. Pure, and the same plan
 * again gives nothing to do: counts are counted from touches, never added up.
 */
export function planLead(
  rows: readonly ReceivedRow[],
  history: LeadHistory,
  policy: FollowUpPolicy,
): LeadPlan {
  const inOrder = [...rows].sort((a, b) => a.touch.receivedAtMs - b.touch.receivedAtMs);
  const key = history.open?.key ?? history.freeKey;
  const ofThisLead = new Set(
    [...history.touches]
      .filter(([, touch]) => touch.leadId === history.open?.id)
      .map(([touchKey]) => touchKey),
  );
  const known = new Map([...history.touches].map(([touchKey, touch]) => [touchKey, touch.touchedAtMs]));
  const newTouches: ReceivedTouch[] = [];
  const outcomes: RowPlan[] = [];
  let lead = history.open?.row;
  let changes: LeadRow = {};

  for (const received of inOrder) {
    const { touch } = received;
    const repeats = repeatedTouch(received, known);
    const repeated = repeats !== undefined;
    const belongsHere = !repeated || ofThisLead.has(touch.touchKey);
    const opens = lead === undefined && belongsHere;
    if (belongsHere) {
      const change =
        lead === undefined
          ? toLeadRow(touch, policy, key)
          : mergeTouch(lead, asFirstReceived(touch, known), policy);
      lead = { ...lead, ...change };
      changes = { ...changes, ...change };
    }
    if (!repeated) {
      newTouches.push(touch);
      known.set(touch.touchKey, touch.receivedAtMs);
      ofThisLead.add(touch.touchKey);
    }
    outcomes.push({
      received,
      outcome: repeated ? 'repeated' : opens ? 'lead-created' : 'touch-added',
      earlier: repeats === undefined ? undefined : history.touches.get(repeats),
    });
  }
  if (lead !== undefined && ofThisLead.size > 0 && lead['mpl_touchcount'] !== ofThisLead.size)
    changes = { ...changes, mpl_touchcount: ofThisLead.size };
  return history.open === undefined
    ? { key, existing: undefined, create: lead && { ...lead, ...changes }, changes: {}, newTouches, outcomes }
    : { key, existing: history.open, create: undefined, changes, newTouches, outcomes };
}

/** The key of what Dataverse has already, whichever generation of the lead it went to. */
function repeatedTouch({ row, touch }: ReceivedRow, known: ReadonlyMap<string, number>): string | undefined {
  if (known.has(touch.touchKey)) return touch.touchKey;
  if (row.contentKey === undefined) return undefined;
  return neighbouringTouchKeys(row.contentKey, touch.receivedAtMs).find(
    (key) => Math.abs(touch.receivedAtMs - (known.get(key) ?? Infinity)) < sameTouchMs,
  );
}

/** What is sent again is no news: the seller may have answered since it came for the first time. */
function asFirstReceived(touch: ReceivedTouch, known: ReadonlyMap<string, number>): ReceivedTouch {
  const firstMs = known.get(touch.touchKey);
  return firstMs === undefined || firstMs >= touchedAtMs(touch) ? touch : { ...touch, receivedAtMs: firstMs };
}
