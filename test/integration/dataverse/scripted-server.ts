import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { batchAnswerText, type BatchReply } from '../../unit/dataverse/batch-answer-text';

export interface SeenRequest {
  /** Epoch milliseconds of arrival. */
  readonly at: number;
  readonly method: string;
  /** What follows `/api/data/v9.2/`, decoded. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers one request; `index` counts from 0. */
export type Script = (reply: ServerResponse, request: SeenRequest, index: number) => void;

/** An HTTP server on a free port of this machine that answers as the script says and remembers what it was asked. */
export async function startScripted(script: Script) {
  const requests: SeenRequest[] = [];
  let sockets = 0;
  let atOnce = 0;
  let mostAtOnce = 0;
  const server: Server = createServer((incoming, reply) => {
    const at = Date.now();
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    reply.once('close', () => (atOnce -= 1));
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const path = decodeURIComponent(url.replace('/api/data/v9.2/', ''));
      const request = { at, method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
      script(reply, request, requests.push(request) - 1);
    });
  });
  server.on('connection', () => (sockets += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    sockets: () => sockets,
    mostAtOnce: () => mostAtOnce,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Scripted = Awaited<ReturnType<typeof startScripted>>;

/** How the service ends an ordinary JSON answer. */
export function json(
  reply: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  reply.writeHead(status, {
    'Content-Type': 'application/json; odata.metadata=minimal',
    'OData-Version': '4.0',
    ...headers,
  });
  reply.end(JSON.stringify(body));
}

export const noContent = (reply: ServerResponse, headers: Readonly<Record<string, string>> = {}): void =>
  void reply.writeHead(204, headers).end();

export const refuse = (
  reply: ServerResponse,
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): void => json(reply, status, { error: { code, message: 'Jane Doe, jane.doe@contoso.com' } }, headers);

export function batch(reply: ServerResponse, parts: readonly BatchReply[]): void {
  const boundary = 'batchresponse_7a1e0b7c-0000-4000-8000-000000000001';
  reply
    .writeHead(200, { 'Content-Type': `multipart/mixed; boundary=${boundary}` })
    .end(batchAnswerText(boundary, parts));
}

/** Requests inside a `$batch` body, as `METHOD path-with-query`, decoded, and their own headers and bodies. */
export function batchRequests(
  body: string,
): readonly { readonly line: string; readonly head: string; readonly body: string }[] {
  return body.split(/\r\n--dwa_batch_[^\r]*\r\n/).flatMap((part) => {
    const [, start = '', text = ''] =
      /\r\n\r\n((?:GET|POST|PATCH|DELETE) [\s\S]*?)(?:\r\n\r\n([\s\S]*))?$/.exec(part) ?? [];
    if (start === '') return [];
    const [line = '', ...head] = start.split('\r\n');
    return [
      {
        line: decodeURIComponent(
          line.replace(/ HTTP\/1\.1$/, '').replace(/http:\/\/[^/]*\/api\/data\/v9\.2\//, ''),
        ),
        head: head.join('\n'),
        body: text.trim(),
      },
    ];
  });
}
