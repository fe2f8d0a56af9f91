import type { SettledRow, Settlement } from '../inbox/settle';
import { writeState, type StateKind, type StateValues } from '../inbox/state-rows';
import type { InboxStorage } from '../inbox/storage';
import { storageCode } from '../inbox/storage-fault';
import type { Log, LogFields } from '../log';
import { currentRound } from '../telemetry/delivery-round';
import { leadAttributes } from '../telemetry/lead-attributes';
import type { LeadMetrics } from '../telemetry/lead-metrics';
import { traceSettledLead } from '../telemetry/lead-spans';
import type { RoundReport } from './deliver-round';

interface ReportDeps {
  readonly storage: InboxStorage;
  readonly log: Log;
  readonly metrics: LeadMetrics;
  readonly now: () => number;
}

/** One log line, one count and one span per lead, and the facts that the status page shows. A fact that cannot be written delays no lead. */
export function createRoundReport({ storage, log, metrics, now }: ReportDeps): RoundReport {
  const remember = async (kind: StateKind, name: string, values: StateValues): Promise<void> => {
    try {
      await writeState(storage, kind, name, values);
    } catch (error) {
      log('warn', 'status-not-written', { code: storageCode(error) });
    }
  };
  return {
    async delivered(rows) {
      for (const settled of rows) tell(log, metrics, settled, now());
      await Promise.all(
        [...newestBySource(rows)].map(([source, receivedAt]) =>
          remember('last-lead', source, { receivedAt }),
        ),
      );
    },
    async held(error, waitMs) {
      const { code, status, family, message, clientRequestId } = error;
      log('warn', 'dataverse-held', { code, status, family, waitMs, clientRequestId });
      await remember('dataverse', 'fault', { code, status, message, at: new Date(now()).toISOString() });
    },
  };
}

function tell(log: Log, metrics: LeadMetrics, { row, facts, settlement }: SettledRow, nowMs: number): void {
  const { receiptId, leadKey, carrier, correlationId } = row;
  const durationMs = nowMs - Date.parse(row.receivedAt);
  const fields: LogFields = {
    receiptId,
    leadKey,
    carrier,
    ...facts,
    attempt: row.attempts + 1,
    durationMs,
    correlationId,
    roundId: currentRound()?.id,
  };
  const outcome = outcomeOf(settlement);
  const reason = settlement.kind === 'delivered' ? undefined : settlement.reason;
  const lead = { carrier, outcome, facts, reason };
  const inDataverse = settlement.kind === 'delivered' && settlement.outcome !== 'skipped';
  metrics.settled(lead, inDataverse ? { afterMs: durationMs } : undefined);
  traceSettledLead(row.traceParent, leadAttributes(lead));
  log(levels[settlement.kind], outcome, { ...fields, reason });
}

const levels = { delivered: 'info', retry: 'warn', dead: 'error' } as const;

function outcomeOf(settlement: Settlement): string {
  switch (settlement.kind) {
    case 'delivered':
      return settlement.outcome;
    case 'retry':
      return 'refused-will-retry';
    case 'dead':
      return 'dead-letter';
  }
}

function newestBySource(rows: readonly SettledRow[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { row, facts } of rows)
    if (facts !== undefined && row.receivedAt > (newest.get(facts.source) ?? ''))
      newest.set(facts.source, row.receivedAt);
  return newest;
}
