import type { RowOutcome } from '../dataverse/dataverse';
import { DataverseError } from '../dataverse/dataverse-error';

export type WriteOutcome = RowOutcome;

/**
 * Writes all rows by one bulk message. It is all or nothing, and does not say which row was bad, so where a row may be
 * the cause the rows are sent again one by one (in one batch) and each gets its own outcome, in the order of `rows`.
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
    const outcomes = await oneByOne(rows);
    if (rows.length > 1 && outcomes.every(isTransientFailure)) throw error;
    return outcomes;
  }
}

/** A plug-in or a deadlock answers 500 for the one row that it met; a gateway's 502 to 504 says nothing about rows. */
function mayBeOneRow(error: DataverseError): boolean {
  return error.scope === 'row' || (error.family === 'transient' && error.status === 500);
}

const isTransientFailure = (outcome: WriteOutcome): boolean =>
  outcome.kind === 'failed' && outcome.error.family === 'transient';
