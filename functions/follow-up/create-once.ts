import type { Dataverse, Row, TableName } from '../dataverse/dataverse';
import { DataverseError } from '../dataverse/dataverse-error';

/** The row is there: it was made by an attempt whose answer was lost. */
const madeBefore: readonly string[] = ['0x80040237', '0x80060892'];

/**
 * Creates a row under an id of ours, so that a repetition makes no second one. For rows beside the lead, which must not
 * hold anything else up: a missing privilege is an answer here and no fault.
 * @returns Dataverse's code when it refused.
 * @throws DataverseError (transient) when it can be tried again.
 */
export async function createOnce(
  dataverse: Dataverse,
  table: TableName,
  row: Row,
): Promise<string | undefined> {
  try {
    const [outcome] = await dataverse.createEach(table, [row]);
    if (outcome?.kind !== 'failed' || madeBefore.includes(outcome.error.code)) return undefined;
    if (outcome.error.family === 'transient') throw outcome.error;
    return outcome.error.code;
  } catch (error) {
    if (error instanceof DataverseError && error.family === 'permanent') return error.code;
    throw error;
  }
}
