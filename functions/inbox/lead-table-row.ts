import type { TableEntityResult } from '@azure/data-tables';

/** A row of Partner Center's `MarketplaceLeads` table, as a body that the payload reader takes. */
export interface LeadTableRow {
  readonly partitionKey: string;
  readonly rowKey: string;
  /** ISO time at which storage wrote the row; the only clock that pollers rely on. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

export function toLeadTableRow(entity: TableEntityResult<Record<string, unknown>>): LeadTableRow {
  const { partitionKey = '', rowKey = '', timestamp = '', etag: _etag, ...columns } = entity;
  const known = Object.entries(columns).filter(([name]) => !name.startsWith('odata.'));
  const body = JSON.stringify(
    { PartitionKey: partitionKey, RowKey: rowKey, ...Object.fromEntries(known) },
    asJson,
  );
  return { partitionKey, rowKey, timestamp, body: Buffer.from(body) };
}

/** Columns may be of any type that Azure Tables knows; 64-bit numbers and bytes have no form of their own in JSON. */
function asJson(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return value;
}
