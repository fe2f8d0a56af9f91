import type { RetrieveMultipleRequest } from 'dynamics-web-api';
import type { KeyQuery, StoredRow } from '../dataverse';
import { refusedError } from '../refusal/refused-error';
import type { Table } from '../tables';
import { isSuccess, type Answer } from '../transport/answer';
import type { Send } from '../transport/send';
import { inGroups } from './in-groups';
import { checkedKey } from './key-value';
import { readNextPages } from './next-pages';
import { readPage } from './read-page';
import { sendBatch } from './send-batch';
import { toStoredRow } from './stored-row';

/** Keeps a filter below the 64 KB that an address inside a batch may have. */
const valuesPerFilter = 400;
/** Bounds the size of one answer. */
const filtersPerBatch = 25;

/** Rows whose column holds one of the values. Ten thousand values cost one HTTP request, and so does every further page. */
export async function retrieveByKey(
  send: Send,
  table: Table,
  query: KeyQuery,
): Promise<readonly StoredRow[]> {
  const asked = {
    operation: `RetrieveMultiple on ${table.logicalName}`,
    columns: [
      query.column,
      ...query.select,
      ...(query.expand ?? []).flatMap(({ property, select }) => [property, ...select]),
    ],
  };
  const requests = inGroups([...new Set(query.values)], valuesPerFilter).map((values) =>
    toRequest(table, query, values),
  );
  const rows: StoredRow[] = [];
  for (const group of inGroups(requests, filtersPerBatch)) {
    const firstPages = (await firstAnswers(send, group, asked)).map((answer) =>
      readPage(answer, asked.operation),
    );
    for (const first of firstPages) {
      rows.push(...first.rows.map(toStoredRow));
      for await (const next of readNextPages(send, first, asked)) rows.push(...next.rows.map(toStoredRow));
    }
  }
  return rows;
}

/** All requests in one. A single one goes as a plain GET, which the library turns into a batch above 2,000 characters. */
async function firstAnswers(
  send: Send,
  requests: readonly RetrieveMultipleRequest[],
  about: { readonly operation: string; readonly columns: readonly string[] },
): Promise<readonly Answer[]> {
  const [only, ...others] = requests;
  if (only && others.length === 0) {
    const { answer } = await send({
      ...about,
      write: (client, options) => client.retrieveMultiple({ ...only, ...options }),
    });
    return [answer];
  }
  const { answers, asked } = await sendBatch(send, {
    ...about,
    parts: requests.map((request) => (client) => client.retrieveMultiple(request)),
  });
  const refused = answers.find((answer) => !isSuccess(answer));
  if (refused) throw refusedError(refused, asked);
  return answers;
}

function toRequest(
  table: Table,
  { column, select, expand }: KeyQuery,
  values: readonly string[],
): RetrieveMultipleRequest {
  const list = JSON.stringify(values.map(checkedKey));
  return {
    collection: table.entitySet,
    select: [...select],
    filter: `Microsoft.Dynamics.CRM.In(PropertyName='${column}',PropertyValues=${list})`,
    ...(expand && {
      expand: expand.map(({ property, select: columns }) => ({ property, select: [...columns] })),
    }),
  };
}
