import type { MissingPart } from '../dataverse';
import { refusedError } from '../refusal/refused-error';
import { readPage } from '../operations/read-page';
import { sendBatch } from '../operations/send-batch';
import { isSuccess } from '../transport/answer';
import type { Send } from '../transport/send';
import { bulkMessages, type TableRequirement } from './requirements';

/** Bulk messages that a table does not have. */
export async function missingMessages(
  send: Send,
  requirements: readonly TableRequirement[],
): Promise<readonly MissingPart[]> {
  const wanted = requirements.flatMap(({ table }) => bulkMessages.map((message) => ({ table, message })));
  if (wanted.length === 0) return [];
  const operation = 'RetrieveMultiple on sdkmessagefilter';
  const { answers, asked } = await sendBatch(send, {
    operation,
    columns: [],
    parts: wanted.map(
      ({ table, message }) =>
        (client) =>
          client.retrieveMultiple({
            collection: 'sdkmessagefilters',
            select: ['sdkmessagefilterid'],
            filter: `sdkmessageid/name eq '${message}' and primaryobjecttypecode eq '${table}'`,
          }),
    ),
  });
  return answers.flatMap((answer, index) => {
    if (!isSuccess(answer)) throw refusedError(answer, asked);
    const { table, message } = wanted[index] ?? {};
    if (readPage(answer, operation).rows.length > 0) return [];
    return [
      {
        kind: 'message',
        name: `${message} on ${table}`,
        fix: `The table ${table} does not support ${message}. Update the environment.`,
      },
    ];
  });
}
