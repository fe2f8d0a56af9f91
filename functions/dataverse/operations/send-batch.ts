import type { DynamicsWebApi } from 'dynamics-web-api';
import { unreadableError } from '../refusal/unreadable-error';
import type { Asked } from '../refusal/refused-error';
import type { Answer } from '../transport/answer';
import type { Send } from '../transport/send';

/** Most requests that one `$batch` may hold (Microsoft Learn, "Execute batch operations using the Web API"). */
export const mostBatchParts = 1_000;

export interface Batch {
  readonly operation: string;
  readonly columns: readonly string[];
  /** Each adds exactly one request to the batch that was started on the client. */
  readonly parts: readonly ((client: DynamicsWebApi) => Promise<unknown>)[];
}

/**
 * Sends all parts in one HTTP request; each is carried out for itself, whatever becomes of the others.
 * @returns the answers of the parts in their order, refusals among them.
 * @throws DataverseError when the batch itself was refused or its answer lacks parts.
 */
export async function sendBatch(
  send: Send,
  { operation, columns, parts }: Batch,
): Promise<{ answers: readonly Answer[]; asked: Asked }> {
  const {
    answer,
    parts: answers,
    asked,
  } = await send({
    operation,
    columns,
    isBatch: true,
    write: async (client, options) => {
      client.startBatch();
      await Promise.all(parts.map((part) => part(client)));
      return client.executeBatch({ ...options, continueOnError: true });
    },
  });
  if (answers.length !== parts.length)
    throw unreadableError(operation, answer.status, `an answer to each of ${parts.length} parts`);
  return { answers, asked };
}
