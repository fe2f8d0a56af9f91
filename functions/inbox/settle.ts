import type { TransactionAction } from '@azure/data-tables';
import { inboxRowKey, shardPartition, toEntity, type StoredInboxRow } from './inbox-row';
import type { LeadFacts } from '../lead-facts';
import type { InboxStorage } from './storage';
import { writeAll } from './table-writes';

/** What became of one waiting row. */
export type Settlement =
  | {
      readonly kind: 'delivered';
      readonly outcome: DeliveryOutcome;
      readonly leadId: string | undefined;
      readonly deliveredKey: string | undefined;
    }
  | { readonly kind: 'retry'; readonly reason: string; readonly nextAttemptAt: string }
  | { readonly kind: 'dead'; readonly reason: string };

/** `skipped`: left out by a setting (test or do-not-contact leads). */
export type DeliveryOutcome = 'lead-created' | 'touch-added' | 'repeated' | 'skipped';

export interface SettledRow {
  readonly row: StoredInboxRow;
  /** Absent for a row that could not be read or was left out. */
  readonly facts?: LeadFacts;
  readonly settlement: Settlement;
  /** The customer wants to be contacted, and this row is the touch that says so in Dataverse. */
  readonly asksForContact?: boolean;
}

/**
 * Moves rows to where they belong. The copy is written before the row is removed, so a crash in between
 * leaves both, and the next delivery finds everything done already.
 */
export async function settle(
  storage: InboxStorage,
  rows: readonly SettledRow[],
  nowIso: string,
): Promise<void> {
  const archive: TransactionAction[] = [];
  const dead: TransactionAction[] = [];
  const changed: TransactionAction[] = [];
  const removed: TransactionAction[] = [];
  for (const { row, settlement } of rows) {
    const key = { partitionKey: shardPartition(row.shard), rowKey: inboxRowKey(row) };
    switch (settlement.kind) {
      case 'delivered':
        archive.push([
          'upsert',
          { ...toEntity(withoutEtag(row)), ...deliveredColumns(settlement, nowIso) },
          'Replace',
        ]);
        removed.push(['delete', key]);
        break;
      case 'dead':
        dead.push([
          'upsert',
          {
            ...toEntity(withoutEtag(row)),
            ...failedColumns(row, settlement.reason, nowIso),
            deadSince: nowIso,
          },
          'Replace',
        ]);
        removed.push(['delete', key]);
        break;
      case 'retry':
        changed.push([
          'update',
          {
            ...key,
            ...failedColumns(row, settlement.reason, nowIso),
            nextAttemptAt: settlement.nextAttemptAt,
          },
          'Merge',
        ]);
        break;
    }
  }
  await Promise.all([writeAll(storage, 'archive', archive), writeAll(storage, 'deadLetters', dead)]);
  await writeAll(storage, 'inbox', [...removed, ...changed]);
}

function deliveredColumns(settlement: Extract<Settlement, { kind: 'delivered' }>, nowIso: string) {
  return {
    deliveredAt: nowIso,
    outcome: settlement.outcome,
    ...(settlement.leadId === undefined ? {} : { leadId: settlement.leadId }),
    ...(settlement.deliveredKey === undefined ? {} : { deliveredKey: settlement.deliveredKey }),
  };
}

const failedColumns = (row: StoredInboxRow, reason: string, nowIso: string) => ({
  attempts: row.attempts + 1,
  firstFailedAt: row.firstFailedAt ?? nowIso,
  lastFailedAt: nowIso,
  lastError: reason,
});

function withoutEtag({ etag: _etag, ...row }: StoredInboxRow) {
  return row;
}
