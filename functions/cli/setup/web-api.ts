import { DataverseError } from '../../dataverse/dataverse-error';
import { get } from '../../dataverse/operations/get';
import { readPage } from '../../dataverse/operations/read-page';
import { isObject, jsonObject } from '../../dataverse/transport/answer';
import type { Send } from '../../dataverse/transport/send';

export type ReadRow = Readonly<Record<string, unknown>>;
type WrittenRow = Readonly<Record<string, string | number | boolean>>;

/** The few calls that set-up makes of tables which the product itself never touches. All reject with `DataverseError`. */
export interface WebApi {
  readonly send: Send;
  /** @param path Below `/api/data/v9.2/`: an entity set and its query, not encoded. First page only. */
  list(path: string): Promise<readonly ReadRow[]>;
  /** Undefined where there is no such row. */
  find(path: string): Promise<ReadRow | undefined>;
  create(entitySet: string, row: WrittenRow): Promise<void>;
  update(entitySet: string, id: string, row: WrittenRow): Promise<void>;
}

const notFound = 404;

export function createWebApi(send: Send): WebApi {
  const read = (path: string) =>
    get(send, { operation: `Retrieve ${setOf(path)}`, columns: [], path: encodeURI(path) });
  return {
    send,
    list: async (path) =>
      readPage((await read(path)).answer, `Retrieve ${setOf(path)}`).rows.filter(isObject),
    find: async (path) => {
      try {
        return jsonObject((await read(path)).answer);
      } catch (error) {
        if (error instanceof DataverseError && error.status === notFound) return undefined;
        throw error;
      }
    },
    create: async (collection, data) => {
      await send({
        operation: `Create on ${collection}`,
        columns: [],
        write: (client, options) => client.create({ ...options, collection, data }),
      });
    },
    update: async (collection, key, data) => {
      await send({
        operation: `Update on ${collection}`,
        columns: [],
        write: (client, options) => client.update({ ...options, collection, key, data }),
      });
    },
  };
}

/** Entity set of a path, for messages: the rest may hold values. */
const setOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? path;
