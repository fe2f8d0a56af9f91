import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** An endpoint that keeps what it is sent. It answers with `statuses` in turn, then with 200. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly Received[];
  statuses: number[];
  /** Resolves with what came in once there are so many; rejects after five seconds. */
  expect(count: number): Promise<readonly Received[]>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const receiver = { received, statuses: [] as number[] };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      received.push({
        url: request.url ?? '',
        headers: request.headers,
        text,
        context: JSON.parse(text) as Received['context'],
      });
      response.writeHead(receiver.statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    expect: async (count: number) => {
      const deadline = Date.now() + 5_000;
      while (received.length < count) {
        if (Date.now() > deadline) throw new Error(`${received.length} of ${count} calls came in.`);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return received;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** A parameter or image of a context by its key. */
export function keyed(list: unknown, key: string): Readonly<Record<string, unknown>> {
  const entries = list as readonly {
    readonly key: string;
    readonly value: Readonly<Record<string, unknown>>;
  }[];
  return entries.find((entry) => entry.key === key)?.value ?? {};
}

/** Attributes of an entity in a context by name. */
export const attributesOf = (entity: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (entity.Attributes as readonly { readonly key: string; readonly value: unknown }[]).map(
      ({ key, value }) => [key, value],
    ),
  );
