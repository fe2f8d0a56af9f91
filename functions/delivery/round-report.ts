import type { SettledRow } from '../inbox/settle';
import { writeState, type StateKind, type StateValues } from '../inbox/state-rows';
import type { InboxStorage } from '../inbox/storage';
import { storageCode } from '../inbox/storage-fault';
import type { Log } from '../log';
import type { RoundReport } from './deliver-round';

interface ReportDeps {
  readonly storage: InboxStorage;
  readonly log: Log;
  readonly now: () => number;
}

/** One log line per lead, and the facts that the status page shows. A fact that cannot be written delays no lead. */
export function createRoundReport({ storage, log, now }: ReportDeps): RoundReport {
  const remember = async (kind: StateKind, name: string, values: StateValues): Promise<void> => {
    try {
      await writeState(storage, kind, name, values);
    } catch (error) {
      log('warn', 'status-not-written', { code: storageCode(error) });
    }
  };
  return {
    async delivered(rows) {
      for (const settled of rows) logRow(log, settled, now());
      await Promise.all(
        [...newestBySource(rows)].map(([source, receivedAt]) =>
          remember('last-lead', source, { receivedAt }),
        ),
      );
    },
    async held(error, waitMs) {
      const { code, status, family, message } = error;
      log('warn', 'dataverse-held', { code, status, family, waitMs });
      await remember('dataverse', 'fault', { code, status, message, at: new Date(now()).toISOString() });
    },
  };
}

function logRow(log: Log, { row, facts, settlement }: SettledRow, nowMs: number): void {
  const fields = {
    receiptId: row.receiptId,
    leadKey: row.leadKey,
    carrier: row.carrier,
    ...facts,
    attempt: row.attempts + 1,
    durationMs: nowMs - Date.parse(row.receivedAt),
    correlationId: row.correlationId,
  };
  switch (settlement.kind) {
    case 'delivered':
      return log('info', settlement.outcome, fields);
    case 'retry':
      return log('warn', 'refused-will-retry', { ...fields, reason: settlement.reason });
    case 'dead':
      return log('error', 'dead-letter', { ...fields, reason: settlement.reason });
  }
}

function newestBySource(rows: readonly SettledRow[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { row, facts } of rows)
    if (facts !== undefined && row.receivedAt > (newest.get(facts.source) ?? ''))
      newest.set(facts.source, row.receivedAt);
  return newest;
}
