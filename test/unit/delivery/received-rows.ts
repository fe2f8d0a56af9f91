import { identifyLead } from '../../../leads/keys/identity';
import { httpsTouchKey } from '../../../leads/keys/touch-key';
import { contentKey } from '../../../leads/keys/content-key';
import { readLead } from '../../../leads/read-lead';
import type { ReceivedRow } from '../../../functions/delivery/received-row';

export const receivedAt = Date.UTC(2026, 0, 15, 12);

/** A waiting row as delivery reads it, for a payload as Partner Center posts it. */
export function receivedRow(
  payload: Readonly<Record<string, unknown>>,
  receivedAtMs = receivedAt,
): ReceivedRow {
  const content = contentKey(payload);
  const touchKey = httpsTouchKey(content, receivedAtMs);
  const lead = readLead(payload, {});
  const identity = identifyLead(lead, 'customer+offer', touchKey);
  if (identity === undefined) throw new Error('The example names no customer.');
  return {
    touch: { touchKey, receivedAtMs, lead, identity },
    row: {
      receiptId: touchKey,
      shard: 0,
      leadKey: identity.leadKey,
      carrier: 'https',
      receivedAt: new Date(receivedAtMs).toISOString(),
      offerId: undefined,
      contentKey: content,
      correlationId: 'test',
      body: new TextEncoder().encode(JSON.stringify(payload)),
      attempts: 0,
      firstFailedAt: undefined,
      nextAttemptAt: undefined,
      lastError: undefined,
      etag: '',
    },
  };
}

export const contactMe = {
  userDetails: {
    firstName: 'Ana',
    lastName: 'Horvat',
    email: 'ana@northwind.example',
    phone: '+385 1 234 5678',
    country: 'Croatia',
  },
  leadSource: 'SPZA',
  actionCode: 'PLT',
  offerTitle: 'Contoso CRM add-on',
  description: 'Please call.',
} as const;
