import { splitBody } from './body-columns';
import type { Arrival } from './accept-lead';
import type { InboxStorage } from './storage';
import { insertUnlessThere } from './table-writes';

export type QuarantineReason = 'not-json' | 'not-an-object' | 'nobody-to-contact' | 'too-large';

interface QuarantineDeps {
  readonly storage: InboxStorage;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Keeps a body that cannot become a lead, for a human to look at. Gives the receipt that it is found under. */
export async function keepInQuarantine(
  { storage, now, newId }: QuarantineDeps,
  arrival: Arrival,
  reason: QuarantineReason,
): Promise<string> {
  const receivedAt = new Date(now()).toISOString();
  const receiptId = `q-${newId()}`;
  await insertUnlessThere(storage, 'quarantine', {
    partitionKey: receivedAt.slice(0, 10),
    rowKey: receiptId,
    receiptId,
    reason,
    receivedAt,
    carrier: arrival.carrier,
    correlationId: arrival.correlationId,
    ...(arrival.traceParent === undefined ? {} : { traceParent: arrival.traceParent }),
    ...(arrival.offerId === undefined ? {} : { offerId: arrival.offerId }),
    ...splitBody(arrival.body),
  });
  return receiptId;
}
