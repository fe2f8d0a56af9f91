import { DataverseError } from '../../dataverse/dataverse-error';
import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import type { ShardLeases } from '../../inbox/shard-lease';
import type { InboxStorage } from '../../inbox/storage';
import type { Log } from '../../log';
import { applyChanges } from './apply-changes';
import { eraseDeleted } from './erase-deleted';
import { removeChanges, waitingChanges } from './event-inbox';
import type { StoredChange } from './event-row';
import { waitsForTask } from './untold-change';

export interface ActingDeps {
  readonly storage: InboxStorage;
  readonly dataverse: Dataverse;
  readonly leases: ShardLeases;
  readonly now: () => number;
  readonly log: Log;
  /**
   * Told of leads that are accepted, perhaps more than once. Gives Dataverse's code by the id of each lead for which
   * something could not be done yet; such a lead waits as a change of its own. Absent: nothing is to be done.
   */
  readonly onAccepted?: (leads: readonly StoredRow[]) => Promise<ReadonlyMap<string, string>>;
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
    const tasks = await deps.onAccepted?.(accepted);
    const codeOf = (change: StoredChange) =>
      refused.get(change.id) ?? (waitsForTask(change) ? tasks?.get(change.id) : undefined);
    await removeChanges(
      storage,
      changes.filter((change) => isOver(deps, change, codeOf(change))),
    );
    log('info', 'changes-applied', { changes: changes.length, leads: written, refused: refused.size });
  }
  return page.at(-1)?.rowKey;
}

/** @param code Dataverse's refusal, absent when the change was acted on. */
function isOver({ now, log }: ActingDeps, change: StoredChange, code: string | undefined): boolean {
  if (code === undefined) return true;
  if (now() - Date.parse(change.receivedAt) < patienceMs) return false;
  const kind = waitsForTask(change) ? 'task' : change.kind;
  log('error', 'change-given-up', { kind, id: change.id, code });
  return true;
}
