import type { ClosedRowUpdate, RowOutcome } from '../dataverse';
import { refusedError } from '../refusal/refused-error';
import { unreadableError } from '../refusal/unreadable-error';
import type { Table } from '../tables';
import { isSuccess } from '../transport/answer';
import type { Send } from '../transport/send';
import { writtenColumns } from './write-row';

/**
 * Opens a closed row, writes and closes it as it was: all of it or nothing, in one change set, so that nobody ever
 * sees the row open.
 */
export async function updateClosedRow(
  send: Send,
  table: Table,
  { row, version, state, reason, tag }: ClosedRowUpdate,
): Promise<RowOutcome> {
  const { [table.primaryId]: key, ...data } = row;
  if (typeof key !== 'string') throw new TypeError(`The row needs its ${table.primaryId}.`);
  const operation = `Update of a closed ${table.logicalName}`;
  const target = { collection: table.entitySet, key, tag };
  const { answer, parts, asked } = await send({
    operation,
    columns: writtenColumns([row]),
    isBatch: true,
    write: async (client, options) => {
      client.startBatch();
      await Promise.all([
        client.update({ ...target, data: { ...data, statecode: 0 }, ifmatch: version }),
        client.update({ ...target, data: { statecode: state, statuscode: reason } }),
      ]);
      return client.executeBatch({ ...options, continueOnError: true });
    },
  });
  const [first] = parts;
  if (first === undefined) throw unreadableError(operation, answer.status, 'the answer to a change set');
  if (isSuccess(first)) return { kind: 'done' };
  const error = refusedError(first, asked);
  if (error.scope === 'environment') throw error;
  return { kind: 'failed', error };
}
