import type { ClosedRowUpdate, Dataverse, RowOutcome } from '../../../functions/dataverse/dataverse';
import { DataverseError, type ErrorFamily } from '../../../functions/dataverse/dataverse-error';
import { writeLeads } from '../../../functions/follow-up/write-leads';

const open = 0;
const qualified = 1;

const done: RowOutcome = { kind: 'done' };

const refusal = (family: ErrorFamily, code: string): RowOutcome => ({
  kind: 'failed',
  error: new DataverseError('refused', { family, scope: 'row', code, status: 400 }),
});

/** Writes one lead, whose plain update ends as said. */
async function written(statecode: number, plain: RowOutcome) {
  const reopened: ClosedRowUpdate[] = [];
  const dataverse: Pick<Dataverse, 'updateEach' | 'updateClosedRow'> = {
    updateEach: () => Promise.resolve([plain]),
    updateClosedRow: (_table, update) => {
      reopened.push(update);
      return Promise.resolve({ kind: 'done' });
    },
  };
  const row = { leadid: 'lead-1', mpl_stage: 727000001 };
  const lead = { leadid: 'lead-1', '@odata.etag': 'W/"7"', statecode, statuscode: 3 };
  const outcomes = await writeLeads(dataverse as Dataverse, [{ id: 'lead-1', row, lead }]);
  return { outcome: outcomes[0], reopened };
}

describe('a lead that Dataverse does not let be written', () => {
  it.each([
    ['the lead is already closed', refusal('input', '0x80040519')],
    ['another code, because it is documented nowhere', refusal('permanent', '0x80040265')],
    ['a refusal without a code', refusal('input', 'http-400')],
  ])('is opened, written and closed as it was when it is closed: %s', async (_what, plain) => {
    const { outcome, reopened } = await written(qualified, plain);
    expect(outcome).toEqual({ kind: 'done' });
    expect(reopened).toMatchObject([{ version: 'W/"7"', state: qualified, reason: 3 }]);
  });

  it.each([
    ['it is open and something else is wrong', open, refusal('input', '0x80044331')],
    ['somebody changed it meanwhile', qualified, refusal('transient', '0x80060882')],
    ['nothing was refused', qualified, done],
  ])('is left as it is when %s', async (_what, statecode, plain) => {
    expect(await written(statecode, plain)).toEqual({ outcome: plain, reopened: [] });
  });
});
