import type { KeyedRow, Row } from '../dataverse';
import { unreadableError } from '../refusal/unreadable-error';
import type { Table } from '../tables';
import { jsonObject, type Answer } from '../transport/answer';
import type { Send } from '../transport/send';
import { keySegment } from './key-value';
import { writtenColumns } from './write-row';

type BulkMessage = 'CreateMultiple' | 'UpdateMultiple' | 'UpsertMultiple';

/** Creates all rows or none. Ids in the order of `rows`. */
export async function createMultiple(
  send: Send,
  table: Table,
  rows: readonly Row[],
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const answer = await bulk(send, table, 'CreateMultiple', rows, rows);
  const ids = jsonObject(answer)?.['Ids'];
  if (!Array.isArray(ids) || ids.length !== rows.length || !ids.every((id) => typeof id === 'string'))
    throw unreadableError(
      `CreateMultiple on ${table.logicalName}`,
      answer.status,
      `an id for each of ${rows.length} rows`,
    );
  return ids;
}

/** Updates all rows or none; each carries its primary id. */
export async function updateMultiple(send: Send, table: Table, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  if (rows.some((row) => typeof row[table.primaryId] !== 'string'))
    throw new TypeError(`Each row needs its ${table.primaryId}.`);
  expectEmpty(await bulk(send, table, 'UpdateMultiple', rows, rows), 'UpdateMultiple', table);
}

/** Creates or updates all rows or none, found by an alternate key. */
export async function upsertMultiple(
  send: Send,
  table: Table,
  keyColumn: string,
  rows: readonly KeyedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  checkKeys(keyColumn, rows);
  const targets = rows.map(({ key, row }) => ({
    '@odata.id': `${table.entitySet}(${keySegment(keyColumn, key)})`,
    ...row,
  }));
  const columns = rows.map(({ row }) => row);
  expectEmpty(
    await bulk(send, table, 'UpsertMultiple', targets, columns, keyColumn),
    'UpsertMultiple',
    table,
  );
}

/**
 * Dataverse refuses a whole UpsertMultiple that names a key twice, and one whose body repeats the key of a new row.
 * @throws TypeError for both: the caller has to fold such rows.
 */
export function checkKeys(keyColumn: string, rows: readonly KeyedRow[]): void {
  if (new Set(rows.map(({ key }) => key.toLowerCase())).size < rows.length)
    throw new TypeError('A key may be there once only.');
  if (rows.some(({ row }) => keyColumn in row))
    throw new TypeError(`${keyColumn} belongs into the key, not into the row.`);
}

async function bulk(
  send: Send,
  table: Table,
  message: BulkMessage,
  targets: readonly Row[],
  rows: readonly Row[],
  ...otherColumns: readonly string[]
): Promise<Answer> {
  const type = `Microsoft.Dynamics.CRM.${table.logicalName}`;
  const columns = [...writtenColumns(rows), ...otherColumns];
  const { answer } = await send({
    operation: `${message} on ${table.logicalName}`,
    columns,
    write: (client, options) =>
      client.callAction({
        ...options,
        collection: table.entitySet,
        actionName: `Microsoft.Dynamics.CRM.${message}`,
        action: { Targets: targets.map((target) => ({ '@odata.type': type, ...target })) },
      }),
  });
  return answer;
}

/** 204 is the only success that Dataverse has for these two. */
function expectEmpty(answer: Answer, message: BulkMessage, table: Table): void {
  if (answer.status !== 204)
    throw unreadableError(`${message} on ${table.logicalName}`, answer.status, 'the status 204');
}
