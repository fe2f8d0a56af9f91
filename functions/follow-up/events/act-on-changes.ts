import { DataverseError } from '../../dataverse/dataverse-error';
import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import type { ShardLeases } from '../../inbox/shard-lease';
import type { InboxStorage } from '../../inbox/storage';
import type { Log } from '../../log';
import { applyChanges } from './apply-changes';
import { eraseDeleted } from './erase-deleted';
import { removeChanges, waitingChanges } from './event-inbox';
import type { StoredChange } from './event-row';

export interface ActingDeps {
  readonly storage: InboxStorage;
  readonly dataverse: Dataverse;
  readonly leases: ShardLeases;
  readonly now: () => number;
  readonly log: Log;
  /** Told of leads that are accepted, perhaps more than once. */
  readonly onAccepted: (leads: readonly StoredRow[]) => Promise<void>;
  /** Asks to be called again; never rejects. */
  readonly lookAgain: (delayMs: number) => Promise<void>;
}

/** Another worker acts on the changes just now; it may have looked before ours was stored. */
const heldElsewhereMs = 2_000;
const afterFaultMs = 15_000;
/** A change that Dataverse refuses for so long is given up; the sweep still sees what it was about. */
const patienceMs = 24 * 3600 * 1000;

/** Acts on everything that waits, one worker at a time. Repeating is harmless. */
export async function actOnChanges(deps: ActingDeps): Promise<void> {
  const lease = await deps.leases.acquire('events');
  if (lease === undefined) return deps.lookAgain(heldElsewhereMs);
  try {
    for (let after: string | undefined = ''; after !== undefined && !lease.signal.aborted;)
      after = await actOnPage(deps, after);
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    deps.log('warn', 'changes-held', { code: error.code, status: error.status, family: error.family });
    await deps.lookAgain(Math.max(afterFaultMs, error.retryAfterMs ?? 0));
  } finally {
    await lease.release();
  }
}

/** Gives the key behind which the next page begins; undefined at the end. */
async function actOnPage(deps: ActingDeps, after: string): Promise<string | undefined> {
  const { storage, dataverse, log } = deps;
  const page = await waitingChanges(storage, after);
  if (page.length === 0) return undefined;
  const deletions = page.filter(({ kind }) => kind === 'lead-deleted');
  const changes = page.filter(({ kind }) => kind !== 'lead-deleted');
  const { erased, finished } = await eraseDeleted(storage, deletions, deps.now());
  if (erased > 0) log('info', 'leads-erased', { deletions: deletions.length, rows: erased });
  await removeChanges(storage, finished);
  if (changes.length > 0) {
    const { written, refused, accepted } = await applyChanges(dataverse, changes);
    await deps.onAccepted(accepted);
    await removeChanges(
      storage,
      changes.filter((change) => isOver(deps, change, refused)),
    );
    log('info', 'changes-applied', { changes: changes.length, leads: written, refused: refused.size });
  }
  return page.at(-1)?.rowKey;
}

function isOver(
  { now, log }: ActingDeps,
  change: StoredChange,
  refused: ReadonlyMap<string, string>,
): boolean {
  const code = refused.get(change.id);
  if (code === undefined) return true;
  if (now() - Date.parse(change.receivedAt) < patienceMs) return false;
  log('error', 'change-given-up', { kind: change.kind, id: change.id, code });
  return true;
}
