import type { Dataverse, Row, RowOutcome, StoredRow } from '../dataverse/dataverse';
import { textIn } from '../dataverse/text-in';
import { ownTag } from './own-tag';

/** Changed columns of one lead, with the row as it was read (`@odata.etag`, `statecode`, `statuscode`). */
export interface LeadWrite {
  readonly id: string;
  readonly row: Row;
  readonly lead: StoredRow;
}

const openState = 0;

/**
 * Writes each lead only if nobody changed it since it was read: all in one request for a thousand. Whether a closed lead
 * takes a plain update is not documented; one that refuses is opened, written and closed in one change set.
 * @returns outcomes in the order of `writes`.
 */
export async function writeLeads(
  dataverse: Dataverse,
  writes: readonly LeadWrite[],
): Promise<readonly RowOutcome[]> {
  const outcomes = await dataverse.updateEach(
    'lead',
    writes.map(({ row }) => row),
    writes.map(({ lead }) => textIn(lead, '@odata.etag')),
    ownTag,
  );
  return Promise.all(
    outcomes.map((outcome, index) => {
      const write = writes[index];
      if (write === undefined || !isRefusedAsClosed(outcome, write)) return Promise.resolve(outcome);
      return writeClosed(dataverse, write);
    }),
  );
}

/** No page of Microsoft's says by which code a closed lead is refused, so any refusal that would last counts. */
const isRefusedAsClosed = (outcome: RowOutcome, { lead }: LeadWrite): boolean =>
  outcome.kind === 'failed' &&
  outcome.error.family !== 'transient' &&
  Number(lead['statecode']) !== openState;

const writeClosed = (dataverse: Dataverse, { row, lead }: LeadWrite): Promise<RowOutcome> =>
  dataverse.updateClosedRow('lead', {
    row,
    version: textIn(lead, '@odata.etag'),
    state: Number(lead['statecode']),
    reason: Number(lead['statuscode']),
    tag: ownTag,
  });
