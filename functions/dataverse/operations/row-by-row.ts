import type { DynamicsWebApi } from 'dynamics-web-api';
import type { KeyedRow, Row, RowOutcome } from '../dataverse';
import { refusedError, type Asked } from '../refusal/refused-error';
import type { Table } from '../tables';
import { isSuccess, type Answer } from '../transport/answer';
import type { Send } from '../transport/send';
import { checkKeys } from './bulk-messages';
import { inGroups } from './in-groups';
import { keySegment } from './key-value';
import { mostBatchParts, sendBatch } from './send-batch';
import { writtenColumns } from './write-row';

type Part = (client: DynamicsWebApi) => Promise<unknown>;

export function createEach(send: Send, table: Table, rows: readonly Row[]): Promise<readonly RowOutcome[]> {
  const parts = rows.map(
    (row): Part =>
      (client) =>
        client.create({ collection: table.entitySet, data: row, inChangeSet: false }),
  );
  return eachRow(send, `Create on ${table.logicalName}`, writtenColumns(rows), parts);
}

/**
 * @param versions row version (`@odata.etag`) of each row: written only when it is still this one.
 * @param tag reaches steps as a shared variable (Microsoft Learn, "Use optional parameters").
 */
export function updateEach(
  send: Send,
  table: Table,
  rows: readonly Row[],
  versions?: readonly string[],
  tag?: string,
): Promise<readonly RowOutcome[]> {
  const parts = rows.map((row, index): Part => {
    const { [table.primaryId]: key, ...data } = row;
    if (typeof key !== 'string') throw new TypeError(`Each row needs its ${table.primaryId}.`);
    const ifmatch = versions?.[index] ?? '*';
    const request = { collection: table.entitySet, key, data, ifmatch, inChangeSet: false };
    return (client) => client.update({ ...request, ...(tag !== undefined && { tag }) });
  });
  return eachRow(send, `Update on ${table.logicalName}`, writtenColumns(rows), parts);
}

export function upsertEach(
  send: Send,
  table: Table,
  keyColumn: string,
  rows: readonly KeyedRow[],
): Promise<readonly RowOutcome[]> {
  checkKeys(keyColumn, rows);
  const columns = [keyColumn, ...writtenColumns(rows.map(({ row }) => row))];
  const parts = rows.map(
    ({ key, row }): Part =>
      (client) =>
        client.upsert({
          collection: table.entitySet,
          key: keySegment(keyColumn, key),
          data: row,
          inChangeSet: false,
        }),
  );
  return eachRow(send, `Upsert on ${table.logicalName}`, columns, parts);
}

/** @throws DataverseError when the fault is not one of single rows; rows before it may have been written. */
async function eachRow(
  send: Send,
  operation: string,
  columns: readonly string[],
  all: readonly Part[],
): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const parts of inGroups(all, mostBatchParts)) {
    const { answers, asked } = await sendBatch(send, { operation, columns, parts });
    outcomes.push(...answers.map((answer) => toOutcome(answer, asked)));
  }
  return outcomes;
}

function toOutcome(answer: Answer, asked: Asked): RowOutcome {
  if (isSuccess(answer)) {
    const id = createdId(answer);
    return { kind: 'done', ...(id !== undefined && { id }) };
  }
  const error = refusedError(answer, asked);
  if (error.scope === 'environment') throw error;
  return { kind: 'failed', error };
}

/** From `OData-EntityId: …/leads(guid)`. After an upsert by alternate key it repeats the key instead. */
function createdId(answer: Answer): string | undefined {
  return /\(([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\)$/i.exec(
    String(answer.headers['odata-entityid'] ?? ''),
  )?.[1];
}
