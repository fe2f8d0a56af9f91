import { identifyLead } from '../../leads/keys/identity';
import { readLead } from '../../leads/read-lead';
import type { LeadScope, ReceivedTouch } from '../../leads/received-touch';
import type { StoredInboxRow } from '../inbox/inbox-row';
import { readBody } from '../inbox/read-body';

export interface ReadingPolicy {
  readonly scope: LeadScope;
  readonly offerIds: Readonly<Record<string, string>>;
  readonly testLeads: 'mark' | 'skip';
  readonly doNotContact: 'flag' | 'skip';
}

/** A waiting row together with what it says. */
export interface ReceivedRow {
  readonly row: StoredInboxRow;
  readonly touch: ReceivedTouch;
}

export type RowReading =
  | { readonly kind: 'touch'; readonly received: ReceivedRow }
  | { readonly kind: 'skipped'; readonly row: StoredInboxRow }
  | { readonly kind: 'unreadable'; readonly row: StoredInboxRow };

/** Reads a stored row anew, so that a mended reader or a changed setting takes effect on what still waits. */
export function readRow(row: StoredInboxRow, policy: ReadingPolicy): RowReading {
  const reading = readBody(row.body);
  if (reading.kind !== 'object') return { kind: 'unreadable', row };
  const lead = readLead(reading.value, { offerId: row.offerId, offerIds: policy.offerIds });
  const identity = identifyLead(lead, policy.scope, row.receiptId);
  if (identity === undefined) return { kind: 'unreadable', row };
  if (lead.isTest && policy.testLeads === 'skip') return { kind: 'skipped', row };
  if (lead.doNotContact && policy.doNotContact === 'skip') return { kind: 'skipped', row };
  const touch = { touchKey: row.receiptId, receivedAtMs: Date.parse(row.receivedAt), lead, identity };
  return { kind: 'touch', received: { row, touch } };
}
