import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import type { TokenCredential } from '@azure/identity';
import type { StorageAccount } from '../config-storage';
import { startDeadline } from '../deadline';
import { operationDeadline } from './storage-deadline';

/** The tables and the queue of the inbox. Names are part of what an operator sees in Storage Explorer. */
export const tableNames = {
  /** Accepted, not yet delivered. */
  inbox: 'LeadInbox',
  /** Delivered; kept until retention ends. */
  archive: 'LeadArchive',
  /** Never became a lead: unreadable, or nobody to contact. */
  quarantine: 'LeadQuarantine',
  /** Refused by Dataverse after all attempts; can be replayed. */
  deadLetters: 'LeadDeadLetters',
  /** Leases, watermarks and last outcomes. */
  state: 'LeadState',
  /** Rows of `MarketplaceLeads` that were taken already. */
  taken: 'LeadTableTaken',
  /** Word of changes in Dynamics that was not acted on yet. */
  events: 'LeadEvents',
  /** Notices about leads, waiting and sent. */
  notices: 'LeadNotices',
} as const;

export const nudgeQueueName = 'lead-shards';
export const eventQueueName = 'dataverse-events';

export type InboxTable = keyof typeof tableNames;

export interface InboxStorage {
  readonly tables: Readonly<Record<InboxTable, TableClient>>;
  readonly nudges: QueueClient;
  /** Hints that `LeadEvents` has rows. */
  readonly eventNudges: QueueClient;
}

/** Tables answer a query within 30 seconds, with what they have found until then. */
const deadlineMs = 40_000;

/**
 * One retry after 200 ms and no more: the caller answers 503 within seconds when storage is away,
 * and whoever runs in the background comes again by itself.
 */
const clientOptions = (longestMs: number): TableServiceClientOptions => ({
  retryOptions: { maxRetries: 1, retryDelayInMs: 200, maxRetryDelayInMs: 200 },
  additionalPolicies: [operationDeadline(longestMs)],
});

/**
 * Opens no connection: the first call does.
 * @param longestMs what one operation on a table may take.
 */
export function openInboxStorage(account: StorageAccount, longestMs = deadlineMs): InboxStorage {
  const names = Object.entries(tableNames) as [InboxTable, string][];
  const tables = Object.fromEntries(
    names.map(([key, name]) => [key, openTable(account, name, longestMs)]),
  ) as Record<InboxTable, TableClient>;
  return {
    tables,
    nudges: openQueue(account, nudgeQueueName),
    eventNudges: openQueue(account, eventQueueName),
  };
}

/** A table that belongs to somebody else, such as Partner Center's `MarketplaceLeads`. */
export function openForeignTable(account: StorageAccount, name: string): TableClient {
  return openTable(account, name, deadlineMs);
}

/** Creates what is missing; safe to repeat and to run on several hosts at once. */
export async function createInboxStorage(storage: InboxStorage, abortSignal?: AbortSignal): Promise<void> {
  const deadline = startDeadline(deadlineMs);
  const options = { abortSignal: AbortSignal.any([deadline.signal, ...(abortSignal ? [abortSignal] : [])]) };
  try {
    await Promise.all([
      ...Object.values(storage.tables).map((table) => table.createTable(options)),
      storage.nudges.createIfNotExists(options),
      storage.eventNudges.createIfNotExists(options),
    ]);
  } finally {
    deadline.clear();
  }
}

function openTable(account: StorageAccount, name: string, longestMs: number): TableClient {
  const options = clientOptions(longestMs);
  if (account.kind === 'connection-string')
    return TableClient.fromConnectionString(account.connectionString, name, {
      ...options,
      allowInsecureConnection: isPlainHttp(account.connectionString),
    });
  return new TableClient(account.tableServiceUri, name, lazyCredential(account.clientId), options);
}

function openQueue(account: StorageAccount, name: string): QueueClient {
  const options = { retryOptions: { maxTries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 200 } };
  if (account.kind === 'connection-string') return new QueueClient(account.connectionString, name, options);
  return new QueueClient(
    `${account.queueServiceUri.replace(/\/$/, '')}/${name}`,
    lazyCredential(account.clientId),
    options,
  );
}

/** The identity library is large: it is loaded with the first token, and only where an identity is used. */
function lazyCredential(clientId: string | undefined): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  const load = async (): Promise<TokenCredential> => {
    const { DefaultAzureCredential } = await import('../libraries/identity');
    return new DefaultAzureCredential({ managedIdentityClientId: clientId });
  };
  return { getToken: async (...request) => (await (credential ??= load())).getToken(...request) };
}

/** Only the emulator speaks plain http; a real account is never spoken to without TLS unless its own text says so. */
function isPlainHttp(connectionString: string): boolean {
  return /(UseDevelopmentStorage\s*=\s*true|DefaultEndpointsProtocol\s*=\s*http\s*(;|$)|TableEndpoint\s*=\s*http:)/i.test(
    connectionString,
  );
}
