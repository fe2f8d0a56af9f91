import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { getResponse, type HttpHandler } from 'msw';

export interface ListeningServer {
  readonly url: string;
  readonly port: number;
  /** Stops listening, lets what is under way end (for two seconds at most) and frees the port. */
  close(): Promise<void>;
}

/** URLs of a `$batch`-sized GET must arrive so that the service itself can refuse them. */
const maxHeaderSize = 256 * 1024;

/** Puts msw handlers behind a real port on loopback. */
export async function serveHandlers(
  handlers: readonly HttpHandler[],
  port: number,
): Promise<ListeningServer> {
  const server = http.createServer({ maxHeaderSize, keepAliveTimeout: 30_000 }, (incoming, outgoing) => {
    answer(handlers, incoming, outgoing).catch((error: unknown) => {
      // The client went away in the middle of its request: there is nobody to answer.
      if (incoming.destroyed && !incoming.complete) return;
      process.stderr.write(
        `simulator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}`, port: bound, close: () => closeServer(server) };
}

async function answer(
  handlers: readonly HttpHandler[],
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
): Promise<void> {
  const response = await getResponse([...handlers], toRequest(incoming));
  if (!response) {
    outgoing.writeHead(404).end();
    return;
  }
  if (response.type === 'error') {
    incoming.socket.destroy();
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  outgoing.setHeader('set-cookie', response.headers.getSetCookie());
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(response.status);
  outgoing.end(body.length > 0 ? body : undefined);
}

function toRequest(incoming: http.IncomingMessage): Request {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream) : null;
  return new Request(url, { method: incoming.method, headers, body, duplex: 'half' } as RequestInit);
}

/** How long requests under way may still take once the server is to stop. */
const graceMs = 2_000;

async function closeServer(server: http.Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  // A connection that becomes idle while the server stops would otherwise stay open until its keep-alive time is over.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const limit = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}
