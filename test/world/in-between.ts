import { createServer, request, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PassingRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** What becomes of a request: it passes as it is, with another body, or gets this answer, `afterCommit` when its work is done first. */
export type Verdict =
  | 'pass'
  | { readonly body: string }
  | {
      readonly status: number;
      readonly answer: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly afterCommit?: boolean;
    };

export type Judge = (passing: PassingRequest) => Verdict | Promise<Verdict>;

export interface InBetween {
  readonly url: string;
  /** Where requests go; known only when what they go to has started. */
  target: string;
  judge: Judge;
  stop(): Promise<void>;
}

/** A server in front of another one that a test lets meddle with what passes: faults that the other one cannot be asked for. */
export async function startInBetween(): Promise<InBetween> {
  const between: Pick<InBetween, 'target' | 'judge'> = { target: '', judge: () => 'pass' };
  const server = createServer((incoming, reply) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming;
      const passing = { method, path, body: Buffer.concat(chunks).toString('utf8') };
      decide(between, passing, headers, reply).catch(() => reply.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(between, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function decide(
  { target, judge }: Pick<InBetween, 'target' | 'judge'>,
  passing: PassingRequest,
  headers: IncomingHttpHeaders,
  reply: ServerResponse,
): Promise<void> {
  const verdict = await judge(passing);
  if (verdict === 'pass') return forward(target, passing, headers, reply);
  if ('body' in verdict) return forward(target, { ...passing, body: verdict.body }, headers, reply);
  if (verdict.afterCommit) await forward(target, passing, headers);
  reply
    .writeHead(verdict.status, { 'content-type': 'application/json', ...verdict.headers })
    .end(verdict.answer);
}

/** Without `reply` the answer is thrown away. */
function forward(
  target: string,
  { method, path, body }: PassingRequest,
  headers: IncomingHttpHeaders,
  reply?: ServerResponse,
): Promise<void> {
  const { 'transfer-encoding': _chunked, ...kept } = headers;
  return new Promise((resolve, reject) => {
    const sent = request(
      `${target}${path}`,
      { method, headers: { ...kept, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        answer.once('end', resolve).once('error', reject);
        if (reply === undefined) return void answer.resume();
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
