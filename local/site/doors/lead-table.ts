import { TableClient } from '@azure/data-tables';
import type { SendOutcome } from './send-outcome';

/** Partner Center creates the table under this name. */
const tableName = 'MarketplaceLeads';

export type LeadTable =
  | { readonly kind: 'open'; readonly write: (row: LeadTableEntity) => Promise<SendOutcome> }
  /** `reason` says in words why the page does not write rows. */
  | { readonly kind: 'closed'; readonly reason: string };

export type LeadTableEntity = Readonly<Record<string, string>>;

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Opens the table for rows as Partner Center writes them. A storage account beyond this machine is never written to. */
export function openLeadTable(connectionString: string | undefined): LeadTable {
  if (connectionString === undefined)
    return { kind: 'closed', reason: 'No storage account is given for the MarketplaceLeads table.' };
  const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 1, retryDelayInMs: 200 } };
  const table = TableClient.fromConnectionString(connectionString, tableName, options);
  if (!loopbackHosts.has(new URL(table.url).hostname))
    return {
      kind: 'closed',
      reason: 'LEAD_TABLE_SOURCE is not on this machine, so the page writes no rows to it.',
    };
  return { kind: 'open', write: (row) => writeRow(table, row) };
}

async function writeRow(table: TableClient, row: LeadTableEntity): Promise<SendOutcome> {
  const { PartitionKey: partitionKey = '', RowKey: rowKey = '', ...columns } = row;
  const startedAt = performance.now();
  try {
    await table.createTable();
    await table.createEntity({ partitionKey, rowKey, ...columns });
    return { kind: 'written', tookMs: performance.now() - startedAt };
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined)
      return { kind: 'unreachable', message: 'Azurite does not answer. Send the row again in a moment.' };
    return {
      kind: 'refused',
      status,
      message: `Azure Table storage refused the row with status ${status}.`,
      tookMs: performance.now() - startedAt,
    };
  }
}

function statusOf(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' ? status : undefined;
}
