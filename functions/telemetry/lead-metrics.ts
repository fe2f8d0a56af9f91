import { metrics } from '@opentelemetry/api';
import { leadAttributes, type CountedLead } from './lead-attributes';
import { scope } from './scope';

/** What becomes of leads, counted. */
export interface LeadMetrics {
  /** Once for each body that came through a door, with what the door made of it. */
  received(lead: CountedLead): void;
  /** Once for each attempt to deliver; `delivered` when it was the last one and went well. */
  settled(lead: CountedLead, delivered?: { readonly afterMs: number }): void;
  /** Dataverse asked to be left alone. */
  throttled(waitMs: number, code: string): void;
}

const delayBoundaries = [0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 14_400, 86_400];
const waitBoundaries = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1_200];

/** Counts for nobody, at next to no cost, unless the SDK was registered before. */
export function createLeadMetrics(): LeadMetrics {
  const meter = metrics.getMeter(scope);
  const received = meter.createCounter('marketplace_leads.received', {
    unit: '{lead}',
    description: 'Bodies that came through a door, by what it made of them.',
  });
  const settled = meter.createCounter('marketplace_leads.settled', {
    unit: '{lead}',
    description: 'Attempts to deliver, by what came of them.',
  });
  const delay = meter.createHistogram('marketplace_leads.delivery.duration', {
    unit: 's',
    description: 'Time from the receipt of a lead until it is in Dataverse.',
    advice: { explicitBucketBoundaries: delayBoundaries },
  });
  const wait = meter.createHistogram('marketplace_leads.dataverse.throttle.wait', {
    unit: 's',
    description: 'How long Dataverse asked to be left alone.',
    advice: { explicitBucketBoundaries: waitBoundaries },
  });
  return {
    received: (lead) => received.add(1, leadAttributes(lead)),
    settled(lead, delivered) {
      const attributes = leadAttributes(lead);
      settled.add(1, attributes);
      if (delivered !== undefined) delay.record(Math.max(0, delivered.afterMs) / 1000, attributes);
    },
    throttled: (waitMs, code) => wait.record(waitMs / 1000, { 'error.type': code || 'http-429' }),
  };
}
