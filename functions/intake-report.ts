import type { Acceptance, IntakeReport } from './inbox/accept-lead';
import type { LeadFacts } from './lead-facts';
import type { Log } from './log';
import type { LeadMetrics } from './telemetry/lead-metrics';

/** What the kinds of acceptance have, or lack. */
interface Members {
  readonly kind: Acceptance['kind'];
  readonly receiptId?: string;
  readonly leadKey?: string;
  readonly repeated?: boolean;
  readonly reason?: string;
  readonly facts?: LeadFacts;
}

/** One log line and one count for each body that came through a door. */
export function createIntakeReport(log: Log, metrics: LeadMetrics): IntakeReport {
  return {
    accepted({ carrier, correlationId }, acceptance, durationMs) {
      const { kind, receiptId, leadKey, repeated, reason, facts }: Members = acceptance;
      metrics.received({ carrier, outcome: repeated === true ? 'repeated' : kind, facts, reason });
      log('info', `lead-${kind}`, {
        receiptId,
        leadKey,
        carrier,
        ...facts,
        repeated,
        reason,
        durationMs,
        correlationId,
      });
    },
    notStored({ carrier, correlationId }, code, durationMs) {
      metrics.received({ carrier, outcome: 'not-stored', reason: code });
      log('error', 'lead-not-stored', { carrier, code, durationMs, correlationId });
    },
  };
}
