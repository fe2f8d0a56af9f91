import { createRoundReport } from '../../../functions/delivery/round-report';
import type { Acceptance, Arrival } from '../../../functions/inbox/accept-lead';
import type { StoredInboxRow } from '../../../functions/inbox/inbox-row';
import type { Settlement } from '../../../functions/inbox/settle';
import type { InboxStorage } from '../../../functions/inbox/storage';
import { createIntakeReport } from '../../../functions/intake-report';
import type { LogFields } from '../../../functions/log';
import type { LeadMetrics } from '../../../functions/telemetry/lead-metrics';
import { currentRound, inRound } from '../../../functions/telemetry/delivery-round';

const facts = { source: 'AppSource', action: 'PLT', offer: 'contoso.backup' };
const body = new TextEncoder().encode('{"userDetails":{"email":"somebody@customer.example"}}');
const arrival: Arrival = { carrier: 'https', body, offerId: 'contoso.backup', correlationId: 'trace-1' };

/** A log and figures that keep what they are told. */
function listeners() {
  const lines: LogFields[] = [];
  const counted: unknown[] = [];
  const log = (level: string, outcome: string, fields?: LogFields) =>
    void lines.push(JSON.parse(JSON.stringify({ level, outcome, ...fields })) as LogFields);
  const metrics: LeadMetrics = {
    received: (lead) => void counted.push(lead.outcome),
    settled: (lead, delivered) => void counted.push([lead.outcome, delivered?.afterMs]),
    throttled: () => undefined,
  };
  return { lines, counted, log, metrics };
}

describe('the line of a body that came in', () => {
  const stored = { kind: 'stored', receiptId: 'r', leadKey: 'k', shard: 3, facts } as const;
  const known = { receiptId: 'r', leadKey: 'k', ...facts };
  it.each<[Acceptance, LogFields, string]>([
    [{ ...stored, repeated: false }, { outcome: 'lead-stored', ...known, repeated: false }, 'stored'],
    [{ ...stored, repeated: true }, { outcome: 'lead-stored', ...known, repeated: true }, 'repeated'],
    [
      { kind: 'quarantined', receiptId: 'q', reason: 'nobody-to-contact', facts },
      { outcome: 'lead-quarantined', receiptId: 'q', reason: 'nobody-to-contact', ...facts },
      'quarantined',
    ],
    [
      { kind: 'refused', reason: 'not-json', found: 'text that is not JSON' },
      { outcome: 'lead-refused', reason: 'not-json' },
      'refused',
    ],
  ])('%j', (acceptance, line, outcome) => {
    const { lines, counted, log, metrics } = listeners();
    createIntakeReport(log, metrics).accepted(arrival, acceptance, 7);
    expect(lines).toEqual([
      { level: 'info', carrier: 'https', correlationId: 'trace-1', durationMs: 7, ...line },
    ]);
    expect(counted).toEqual([outcome]);
  });

  it('says so when nothing was stored', () => {
    const { lines, counted, log, metrics } = listeners();
    createIntakeReport(log, metrics).notStored(arrival, 'ECONNREFUSED', 9);
    expect(lines).toEqual([
      {
        level: 'error',
        outcome: 'lead-not-stored',
        carrier: 'https',
        code: 'ECONNREFUSED',
        correlationId: 'trace-1',
        durationMs: 9,
      },
    ]);
    expect(counted).toEqual(['not-stored']);
  });
});

describe('the line of a lead that was to be delivered', () => {
  const receivedAt = '2026-01-15T12:00:00.000Z';
  const row = {
    receiptId: 'r',
    leadKey: 'k',
    carrier: 'table',
    receivedAt,
    correlationId: 'trace-1',
    body,
    attempts: 2,
  } as unknown as StoredInboxRow;
  const delivered = (outcome: 'lead-created' | 'touch-added' | 'repeated' | 'skipped'): Settlement => ({
    kind: 'delivered',
    outcome,
    leadId: 'lead-1',
    deliveredKey: 'k',
  });
  const nextAttemptAt = '2026-01-15T12:01:00.000Z';

  it.each<[Settlement, string, string, string | undefined, number | undefined]>([
    [delivered('lead-created'), 'info', 'lead-created', undefined, 1_500],
    [delivered('touch-added'), 'info', 'touch-added', undefined, 1_500],
    [delivered('repeated'), 'info', 'repeated', undefined, 1_500],
    [delivered('skipped'), 'info', 'skipped', undefined, undefined],
    [{ kind: 'retry', reason: '0x1 a', nextAttemptAt }, 'warn', 'refused-will-retry', '0x1 a', undefined],
    [{ kind: 'dead', reason: '0x1 a' }, 'error', 'dead-letter', '0x1 a', undefined],
  ])('%j', async (settlement, level, outcome, reason, afterMs) => {
    const { lines, counted, log, metrics } = listeners();
    const state = { upsertEntity: () => Promise.resolve({}) };
    const storage = { tables: { state } } as unknown as InboxStorage;
    const report = createRoundReport({ storage, log, metrics, now: () => Date.parse(receivedAt) + 1_500 });
    let roundId: string | undefined;
    await inRound([row], async () => {
      roundId = currentRound()?.id;
      await report.delivered([{ row, facts, settlement }]);
      return undefined;
    });
    expect(lines).toEqual([
      {
        level,
        outcome,
        receiptId: 'r',
        leadKey: 'k',
        carrier: 'table',
        ...facts,
        attempt: 3,
        durationMs: 1_500,
        correlationId: 'trace-1',
        roundId,
        ...(reason !== undefined && { reason }),
      },
    ]);
    expect(counted).toEqual([[outcome, afterMs]]);
  });
});
