import type { RowOutcome } from '../dataverse/dataverse';
import { DataverseError } from '../dataverse/dataverse-error';
import { keyTaken } from './key-taken';

export type WriteOutcome = RowOutcome;

/**
 * Writes all rows by one bulk message. It is all or nothing, and does not say which row was bad, so where a row may be
 * the cause the rows are sent again one by one (in one batch) and each gets its own outcome, in the order of `rows`.
 * Where even that batch is refused, because it is too large for instance, it is tried in halves.
 * @throws DataverseError when the fault is not a row's.
 */
export async function writeIsolated<T>(
  rows: readonly T[],
  together: (rows: readonly T[]) => Promise<readonly WriteOutcome[]>,
  oneByOne: (rows: readonly T[]) => Promise<readonly WriteOutcome[]>,
): Promise<readonly WriteOutcome[]> {
  if (rows.length === 0) return [];
  try {
    return await together(rows);
  } catch (error) {
    if (!(error instanceof DataverseError) || !mayBeOneRow(error)) throw error;
    const outcomes = await writeSingly(rows, oneByOne);
    if (rows.length > 1 && outcomes.every(isTransientFailure)) throw error;
    return outcomes;
  }
}

async function writeSingly<T>(
  rows: readonly T[],
  oneByOne: (rows: readonly T[]) => Promise<readonly WriteOutcome[]>,
): Promise<readonly WriteOutcome[]> {
  try {
    return await oneByOne(rows);
  } catch (error) {
    if (!(error instanceof DataverseError) || error.family !== 'input') throw error;
    if (rows.length <= 1) return rows.map(() => ({ kind: 'failed', error }));
    const middle = Math.ceil(rows.length / 2);
    const first = await writeSingly(rows.slice(0, middle), oneByOne);
    return [...first, ...(await writeSingly(rows.slice(middle), oneByOne))];
  }
}

/** A plug-in or a deadlock answers 500 for the one row that it met; a gateway's 502 to 504 says nothing about rows. */
function mayBeOneRow(error: DataverseError): boolean {
  return error.scope === 'row' || (error.family === 'transient' && error.status === 500);
}

/** A taken key is a row's own trouble, however many rows have it. */
const isTransientFailure = (outcome: WriteOutcome): boolean =>
  outcome.kind === 'failed' && outcome.error.family === 'transient' && !keyTaken.has(outcome.error.code);
