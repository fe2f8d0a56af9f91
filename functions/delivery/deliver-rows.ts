import type { IncomingLead } from '../../leads/incoming-lead';
import type { FollowUpPolicy } from '../../leads/received-touch';
import { callToAction } from '../../leads/schema/choices';
import type { Dataverse } from '../dataverse/dataverse';
import { DataverseError } from '../dataverse/dataverse-error';
import type { StoredInboxRow } from '../inbox/inbox-row';
import type { SettledRow, Settlement } from '../inbox/settle';
import { afterFailure } from './after-failure';
import type { ChunkSize } from './chunk-size';
import type { AsyncContactCheck } from './mail-domain-check';
import { readHistories, type LeadHistory } from './existing-leads';
import { leadFacts } from '../lead-facts';
import { keyTaken } from './key-taken';
import { planLead } from './plan-lead';
import { readRow, type ReadingPolicy, type ReceivedRow } from './received-row';
import { mayConcernOwner, withOwners, type OwnerAssignment } from './with-owners';
import { writeInTime } from './write-in-time';

export interface DeliveryContext {
  readonly dataverse: Dataverse;
  readonly reading: ReadingPolicy;
  readonly followUp: FollowUpPolicy;
  /** Absent: the service user owns new leads. */
  readonly owners?: OwnerAssignment;
  /** What is found out about a contact beyond its syntax. */
  readonly checkContact: AsyncContactCheck;
  readonly chunkSize: ChunkSize;
  readonly now: () => number;
  /** Milliseconds that only ever grow. */
  readonly monotonicMs: () => number;
  /** After this time without a sign of life another worker delivers the same shard. */
  readonly leaseMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to 1, spreads repetitions. */
  readonly random: () => number;
}

/** A deadlock or a cut connection is over in a moment; what lasts longer is the caller's to wait for. */
const quickRepeatsMs = [200, 600] as const;

/**
 * Delivers rows of any number of customers; all rows of one customer must be among them or come later.
 * Whatever happened before, what is there already is read first, so repeating is harmless.
 * @throws DataverseError when it is not about single rows; then all rows still wait.
 */
export async function deliverRows(
  context: DeliveryContext,
  rows: readonly StoredInboxRow[],
): Promise<readonly SettledRow[]> {
  const readings = rows.map((row) => readRow(row, context.reading));
  const aside = readings.flatMap((reading) =>
    reading.kind === 'touch' ? [] : [{ row: reading.row, settlement: settleAside(reading.kind) }],
  );
  const received = await Promise.all(
    readings.flatMap((reading) => (reading.kind === 'touch' ? [checked(context, reading.received)] : [])),
  );
  return [...aside, ...(await deliverReceived(context, received))];
}

async function checked({ checkContact }: DeliveryContext, { row, touch }: ReceivedRow): Promise<ReceivedRow> {
  return { row, touch: { ...touch, findings: await checkContact(touch.lead.contact) } };
}

async function deliverReceived(
  context: DeliveryContext,
  received: readonly ReceivedRow[],
): Promise<readonly SettledRow[]> {
  if (received.length === 0) return [];
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await deliverOnce(context, received);
    } catch (error) {
      if (mayConcernOwner(error)) context.owners?.forget();
      const waitMs = quickRepeatsMs[repeats];
      if (waitMs === undefined || !isOverInAMoment(error)) throw error;
      await context.sleep(waitMs * (0.5 + context.random()));
    }
  }
}

async function deliverOnce(
  context: DeliveryContext,
  received: readonly ReceivedRow[],
): Promise<readonly SettledRow[]> {
  const startedMs = context.monotonicMs();
  const byLead = Map.groupBy(received, ({ touch }) => touch.identity.leadKey);
  const histories = await readHistories(context.dataverse, [...byLead.keys()]);
  const planned = [...byLead].map(([leadKey, ofLead]) =>
    planLead(ofLead, histories.get(leadKey) ?? noHistory(leadKey), context.followUp),
  );
  const plans = context.owners === undefined ? planned : await withOwners(planned, context.owners);
  const known = new Set([...histories.values()].flatMap(({ touches }) => [...touches.keys()]));
  const outcomes = await writeInTime(context, plans, { rows: received.length, startedMs });
  for (const outcome of outcomes.values())
    if (outcome.kind === 'failed' && mayConcernOwner(outcome.error)) context.owners?.forget();
  return plans.flatMap((plan) => {
    const written = outcomes.get(plan);
    return plan.outcomes.map(({ received: { row, touch }, outcome, earlier }): SettledRow => {
      const facts = leadFacts(touch.lead);
      if (written?.kind === 'failed')
        return { row, facts, settlement: afterFailure(row, written.error, context.now()) };
      const isTouch = plan.newTouches.includes(touch) || known.has(touch.touchKey);
      return {
        row,
        facts,
        asksForContact: isTouch && asksForContact(touch.lead),
        settlement: {
          kind: 'delivered',
          outcome,
          // What is kept of a repetition is erased with the lead that has the touch.
          leadId: earlier?.leadId ?? written?.id,
          deliveredKey: earlier?.leadKey ?? plan.key,
        },
      };
    });
  });
}

const asksForContact = ({ callToAction: call, isTest, doNotContact }: IncomingLead): boolean =>
  call === callToAction.ContactMe && !isTest && !doNotContact;

const noHistory = (leadKey: string): LeadHistory => ({
  open: undefined,
  freeKey: leadKey,
  touches: new Map(),
});

function isOverInAMoment(error: unknown): boolean {
  if (!(error instanceof DataverseError)) return false;
  return keyTaken.has(error.code) || (error.family === 'transient' && error.retryAfterMs === undefined);
}

function settleAside(kind: 'skipped' | 'unreadable'): Settlement {
  return kind === 'skipped'
    ? { kind: 'delivered', outcome: 'skipped', leadId: undefined, deliveredKey: undefined }
    : { kind: 'dead', reason: 'unreadable' };
}
