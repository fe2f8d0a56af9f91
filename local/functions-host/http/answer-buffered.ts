import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InvocationResponse, RequestData, ResponseData } from '../core-types';
import type { Invoke } from '../invoke';
import { headersOf, traceParentOf, type AnswerCall, type HttpCall } from './http-call';
import { replyEmpty } from './reply';

/** Without HTTP streams: the whole request goes in as data, the whole response comes back as data. */
export function answerBuffered(invoke: Invoke, newId: () => string): AnswerCall {
  return async (call) => {
    const outcome = await invoke(call.target.registered, call.target.trigger, {
      invocationId: newId(),
      data: { http: await toRequestData(call) },
      traceParent: traceParentOf(call.request),
    });
    if (outcome.kind === 'failed') return replyEmpty(call.response, 500);
    const data = responseDataOf(outcome.response);
    if (data === undefined) return replyEmpty(call.response, 204);
    send(call.response, data);
  };
}

async function toRequestData({ request, parameters, query }: HttpCall): Promise<RequestData> {
  const joined = new Map<string, string>();
  for (const [name, value] of query)
    joined.set(name, joined.has(name) ? `${joined.get(name)},${value}` : value);
  return {
    url: `http://${request.headers.host ?? 'localhost'}${request.url}`,
    method: request.method ?? 'GET',
    nullableHeaders: nullable(Object.entries(headersOf(request))),
    nullableQuery: nullable(joined),
    nullableParams: nullable(Object.entries(parameters)),
    // The platform forwards a body only when its length is known: a chunked one arrives empty.
    body: Number(request.headers['content-length'] ?? 0) > 0 ? { bytes: await readAll(request) } : undefined,
  };
}

function nullable(entries: Iterable<readonly [string, string]>): Record<string, { value: string }> {
  return Object.fromEntries([...entries].map(([name, value]) => [name, { value }]));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function responseDataOf({ returnValue }: InvocationResponse): ResponseData | undefined {
  const http = returnValue?.http;
  return isResponseData(http) ? http : undefined;
}

function isResponseData(value: object | undefined): value is ResponseData {
  return value !== undefined && 'statusCode' in value;
}

function send(response: ServerResponse, { statusCode, headers, body }: ResponseData): void {
  const bytes = body?.bytes ?? Buffer.from(body?.string ?? '');
  const length = statusCode === '204' ? {} : { 'content-length': bytes.length };
  response.writeHead(Number(statusCode), { ...headers, ...length }).end(bytes);
}
