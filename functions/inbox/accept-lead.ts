import { isEmailSyntax } from '../../leads/customer/email-syntax';
import type { IncomingLead } from '../../leads/incoming-lead';
import { contentKey } from '../../leads/keys/content-key';
import { identifyLead } from '../../leads/keys/identity';
import { shardOf } from '../../leads/keys/shard';
import { httpsTouchKey, tableTouchKey } from '../../leads/keys/touch-key';
import type { OfferHints } from '../../leads/offer/resolve-offer';
import { readLead } from '../../leads/read-lead';
import type { LeadScope } from '../../leads/received-touch';
import { leadFacts, type LeadFacts } from '../lead-facts';
import { toEntity, type Carrier, type InboxRow } from './inbox-row';
import { keepInQuarantine, type QuarantineReason } from './quarantine';
import { readBody } from './read-body';
import type { InboxStorage } from './storage';
import { storageCode } from './storage-fault';
import { insertUnlessThere } from './table-writes';

/** What came through a door, before anything is known about it. */
export interface Arrival {
  readonly carrier: Carrier;
  readonly body: Uint8Array;
  readonly offerId: string | undefined;
  readonly correlationId: string;
  /** W3C `traceparent`: where the body came in. */
  readonly traceParent?: string;
  /** Rows of `MarketplaceLeads` bring an identity of their own. */
  readonly tableKey?: { readonly partitionKey: string; readonly rowKey: string };
}

export type Acceptance =
  /** On disk and waiting; `repeated` when the very same was waiting already. */
  | {
      readonly kind: 'stored';
      readonly receiptId: string;
      readonly leadKey: string;
      readonly shard: number;
      readonly repeated: boolean;
      readonly facts: LeadFacts;
    }
  /** On disk, for a human: nothing in it tells who the customer is. */
  | {
      readonly kind: 'quarantined';
      readonly receiptId: string;
      readonly reason: QuarantineReason;
      readonly facts?: LeadFacts;
    }
  /** Not a lead at all; the body is kept in quarantine unless it was empty. */
  | {
      readonly kind: 'refused';
      readonly reason: QuarantineReason | 'empty' | 'too-slow';
      readonly found: string;
    };

/** Told of every body that came through a door; never of what is in it. */
export interface IntakeReport {
  accepted(arrival: Arrival, acceptance: Acceptance, durationMs: number): void;
  /** Storage refused it or was away, so nothing was promised. */
  notStored(arrival: Arrival, code: string, durationMs: number): void;
}

export interface Intake {
  readonly storage: InboxStorage;
  readonly scope: LeadScope;
  readonly offerIds: Readonly<Record<string, string>>;
  readonly shardCount: number;
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells delivery that this shard has work. Not part of the promise; never rejects. */
  readonly nudge: (shard: number) => void;
  /** Absent: nobody wants to know. */
  readonly report?: IntakeReport;
}

/**
 * Makes the durable promise: resolves only after the row is stored.
 * @throws the storage client's error when nothing could be stored.
 */
export async function acceptLead(intake: Intake, arrival: Arrival): Promise<Acceptance> {
  const startedMs = intake.now();
  try {
    const acceptance = await keepArrival(intake, arrival);
    intake.report?.accepted(arrival, acceptance, intake.now() - startedMs);
    return acceptance;
  } catch (error) {
    intake.report?.notStored(arrival, storageCode(error), intake.now() - startedMs);
    throw error;
  }
}

async function keepArrival(intake: Intake, arrival: Arrival): Promise<Acceptance> {
  if (arrival.body.length === 0) return { kind: 'refused', reason: 'empty', found: 'an empty body' };
  const reading = readBody(arrival.body);
  if (reading.kind !== 'object') {
    await keepInQuarantine(intake, arrival, reading.kind);
    return {
      kind: 'refused',
      reason: reading.kind,
      found: reading.kind === 'not-json' ? 'text that is not JSON' : reading.found,
    };
  }
  const { row, facts } = readArrival(intake, arrival, reading.value);
  if (row === undefined) {
    const receiptId = await keepInQuarantine(intake, arrival, 'nobody-to-contact');
    return { kind: 'quarantined', receiptId, reason: 'nobody-to-contact', facts };
  }
  const inserted = await insertUnlessThere(intake.storage, 'inbox', toEntity(row));
  intake.nudge(row.shard);
  const { receiptId, leadKey, shard } = row;
  return { kind: 'stored', receiptId, leadKey, shard, repeated: !inserted, facts };
}

/** `undefined` when the lead names nobody. */
export function toInboxRow(
  intake: Intake,
  arrival: Arrival,
  payload: Readonly<Record<string, unknown>>,
): InboxRow | undefined {
  return readArrival(intake, arrival, payload).row;
}

function readArrival(
  intake: Intake,
  arrival: Arrival,
  payload: Readonly<Record<string, unknown>>,
): { readonly row: InboxRow | undefined; readonly facts: LeadFacts } {
  const receivedAtMs = intake.now();
  const content = arrival.tableKey === undefined ? contentKey(payload, arrival.offerId) : undefined;
  const receiptId =
    arrival.tableKey === undefined
      ? httpsTouchKey(content ?? '', receivedAtMs)
      : tableTouchKey(arrival.tableKey.partitionKey, arrival.tableKey.rowKey);
  const lead = readForIdentity(payload, { offerId: arrival.offerId, offerIds: intake.offerIds });
  const identity = identifyLead(lead, intake.scope, receiptId);
  const facts = leadFacts(lead);
  if (identity === undefined) return { row: undefined, facts };
  const row: InboxRow = {
    receiptId,
    shard: shardOf(identity.customerKey, intake.shardCount),
    leadKey: identity.leadKey,
    carrier: arrival.carrier,
    receivedAt: new Date(receivedAtMs).toISOString(),
    offerId: arrival.offerId,
    contentKey: content,
    correlationId: arrival.correlationId,
    traceParent: arrival.traceParent,
    body: arrival.body,
    attempts: 0,
    firstFailedAt: undefined,
    nextAttemptAt: undefined,
    lastError: undefined,
  };
  return { row, facts };
}

/** A well-formed e-mail address is all that tells a customer; only without one the phone number has to be understood. */
function readForIdentity(payload: Readonly<Record<string, unknown>>, hints: OfferHints): IncomingLead {
  const lead = readLead(payload, hints, 'as-written');
  const { email } = lead.contact;
  return email !== undefined && isEmailSyntax(email) ? lead : readLead(payload, hints);
}
