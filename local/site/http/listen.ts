import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that has come in whole. */
export interface Asked {
  readonly method: string;
  /** Path and query; the host in it says nothing. */
  readonly url: URL;
  readonly headers: Headers;
  /** Undefined when it was longer than the limit. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

export type Answer = (asked: Asked) => Promise<Response> | Response;

export interface Listening {
  readonly port: number;
  /** Takes no new request and ends those that are open. */
  close(): Promise<void>;
}

/**
 * Serves on loopback; port 0 lets the system choose one. Of a body, at most `limitBytes` are kept.
 * @throws the system's error when the port cannot be had.
 */
export async function listen(port: number, limitBytes: number, answer: Answer): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await answer({
      method: incoming.method ?? '',
      url: new URL(incoming.url ?? '/', 'http://127.0.0.1'),
      headers: new Headers(incoming.headers as Record<string, string>),
      body: await readBody(incoming, limitBytes),
    });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }
}

/** Reads to the end even what is too long: answering before would break the connection under the sender. */
async function readBody(
  incoming: IncomingMessage,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= limitBytes) parts.push(part);
  }
  return length <= limitBytes ? new Uint8Array(Buffer.concat(parts)) : undefined;
}
