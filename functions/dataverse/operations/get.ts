import type { Answered, Send } from '../transport/send';

export interface Get {
  readonly operation: string;
  readonly columns: readonly string[];
  /** Below `/api/data/v9.2/`, encoded. */
  readonly path: string;
}

/** Reads any address of the Web API as it stands. The library's `callFunction` fails with a signal, and `collection` loses its capitals. */
export function get(send: Send, { operation, columns, path }: Get): Promise<Answered> {
  return send({
    operation,
    columns,
    write: (client, options) => client.retrieveMultiple({ collection: '', ...options }, path),
  });
}
