import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import { joinBody, splitBody } from './body-columns';

export type Carrier = 'https' | 'table' | 'csv';

/** A lead as it was received, with what is needed to deliver it once. */
export interface InboxRow {
  /** The touch key; the caller was told this text as `receiptId`. */
  readonly receiptId: string;
  readonly shard: number;
  readonly leadKey: string;
  readonly carrier: Carrier;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** Offer that the URL named. */
  readonly offerId: string | undefined;
  /** Only for carriers without an identity of their own: key of the content alone, for the 24-hour rule. */
  readonly contentKey: string | undefined;
  readonly correlationId: string;
  /** W3C `traceparent`: where the lead came in. */
  readonly traceParent?: string | undefined;
  /** The body as it came, byte for byte. */
  readonly body: Uint8Array;
  readonly attempts: number;
  readonly firstFailedAt: string | undefined;
  readonly nextAttemptAt: string | undefined;
  readonly lastError: string | undefined;
}

export type StoredInboxRow = InboxRow & { readonly etag: string };

export const shardPartition = (shard: number): string => `shard-${String(shard).padStart(2, '0')}`;

/** The lead's key stands first, so that everything about one lead lies together and can be erased by range. */
export const inboxRowKey = (row: Pick<InboxRow, 'leadKey' | 'receiptId'>): string =>
  `${row.leadKey}|${row.receiptId}`;

export function toEntity(row: InboxRow): TableEntity<Record<string, unknown>> {
  const { body, shard, ...columns } = row;
  return {
    partitionKey: shardPartition(shard),
    rowKey: inboxRowKey(row),
    ...withoutUndefined({ ...columns, shard }),
    ...splitBody(body),
  };
}

export function fromEntity(entity: TableEntityResult<Record<string, unknown>>): StoredInboxRow {
  const text = (name: string) => (typeof entity[name] === 'string' ? entity[name] : undefined);
  return {
    receiptId: text('receiptId') ?? '',
    shard: Number(entity['shard'] ?? 0),
    leadKey: text('leadKey') ?? '',
    carrier: (text('carrier') ?? 'https') as Carrier,
    receivedAt: text('receivedAt') ?? '',
    offerId: text('offerId'),
    contentKey: text('contentKey'),
    correlationId: text('correlationId') ?? '',
    traceParent: text('traceParent'),
    body: joinBody(entity),
    attempts: Number(entity['attempts'] ?? 0),
    firstFailedAt: text('firstFailedAt'),
    nextAttemptAt: text('nextAttemptAt'),
    lastError: text('lastError'),
    etag: entity.etag,
  };
}

function withoutUndefined(columns: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
