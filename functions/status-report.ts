import { setTimeout as sleep } from 'node:timers/promises';
import type { Dataverse, MissingPart } from './dataverse/dataverse';
import { DataverseError } from './dataverse/dataverse-error';
import { readInboxStatus, type InboxStatus } from './inbox/inbox-status';
import { readStates } from './inbox/state-rows';
import type { Services } from './services';
import { statusWarnings } from './status-warnings';

/** What an operator wants to know, without any personal data. Times are ISO 8601 in UTC. */
export interface StatusReport extends InboxStatus {
  readonly time: string;
  /** Last delivered lead by source. */
  readonly lastLeads: Readonly<Record<string, string>>;
  readonly leadTable: { readonly polled: boolean; readonly newestRow: string | null };
  readonly dataverse: DataverseStatus;
  /** In words, the most pressing first. */
  readonly warnings: readonly string[];
}

export interface DataverseStatus {
  readonly reachable: boolean;
  /** Nothing is sent before this time. */
  readonly heldUntil: string | null;
  readonly lastFault: {
    readonly code: string;
    readonly status: number;
    readonly message: string;
    readonly at: string;
  } | null;
  /** Columns, keys, privileges and messages that the product needs and does not find. */
  readonly missing: readonly MissingPart[];
}

export async function reportStatus(services: Services): Promise<StatusReport> {
  const { storage, config, now } = services;
  const [inbox, lastLeads, poll, dataverse] = await Promise.all([
    readInboxStatus(storage),
    readStates(storage, 'last-lead'),
    readStates(storage, 'poll'),
    dataverseStatus(services),
  ]);
  const newestRow = poll.get('watermark')?.['newest'];
  const receivedBySource = Object.fromEntries(
    [...lastLeads].map(([source, { receivedAt }]) => [source, String(receivedAt)]),
  );
  return {
    time: new Date(now()).toISOString(),
    ...inbox,
    lastLeads: receivedBySource,
    leadTable: {
      polled: config.leadTableSource !== undefined,
      newestRow: typeof newestRow === 'string' ? newestRow : null,
    },
    dataverse,
    warnings: statusWarnings({
      inbox,
      dataverse,
      lastLeads: receivedBySource,
      quietDays: config.quietDays,
      nowMs: now(),
    }),
  };
}

async function dataverseStatus({
  storage,
  dataverse,
  listen,
  pause,
  now,
}: Services): Promise<DataverseStatus> {
  // Another host may have been told to wait, and the question costs requests as well.
  await listen();
  const throttled = dataverse.throttledUntil > now();
  const [faults, environment] = await Promise.all([
    readStates(storage, 'dataverse'),
    throttled ? { reachable: true, missing: [] } : lookAtEnvironment(dataverse),
  ]);
  const fault = faults.get('fault');
  const heldUntilMs = Math.max(dataverse.throttledUntil, now() + pause.leftMs());
  return {
    ...environment,
    heldUntil: heldUntilMs > now() ? new Date(heldUntilMs).toISOString() : null,
    lastFault:
      fault === undefined
        ? null
        : {
            code: String(fault['code']),
            status: Number(fault['status']),
            message: String(fault['message']),
            at: String(fault['at']),
          },
  };
}

/** A person waits for the answer: a Dataverse that takes longer counts as silent. */
const patienceMs = 10_000;

async function lookAtEnvironment(
  dataverse: Dataverse,
): Promise<Pick<DataverseStatus, 'reachable' | 'missing'>> {
  const silent = { reachable: false, missing: [] };
  const late = sleep(patienceMs, silent, { ref: false });
  const look = dataverse.checkEnvironment().then(
    (missing) => ({ reachable: true, missing }),
    (error: unknown) => {
      if (error instanceof DataverseError) return silent;
      throw error;
    },
  );
  return Promise.race([look, late]);
}
