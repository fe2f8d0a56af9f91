import { relativePath } from '../rows/resolve-reference';
import type { Call, ODataRequest } from '../service/call';
import { batchError } from './batch-error';
import {
  boundaryOf,
  parseHeaders,
  parseMultipart,
  splitAtBlankLine,
  type MultipartPart,
} from './parse-multipart';

export interface BatchRequest extends ODataRequest {
  readonly contentId?: string;
}

/** A part of a batch: one request, or several that succeed or fail together. */
export type BatchPart =
  | { readonly kind: 'request'; readonly request: BatchRequest }
  | { readonly kind: 'changeSet'; readonly requests: readonly BatchRequest[] };

const maxRequests = 1000;
const known = new WeakMap<Call, readonly BatchPart[]>();

/** The parts of a `$batch`. Throws 400 for a body that is none, or that holds more than 1000 requests. */
export function parseBatch(call: Call): readonly BatchPart[] {
  const cached = known.get(call);
  if (cached) return cached;
  const boundary = boundaryOf(call.headers.get('content-type'));
  if (boundary === undefined)
    throw batchError("The 'Content-Type' header must be multipart/mixed with a boundary.");
  const parts = parseMultipart(call.body, boundary).map(toPart);
  if (requestsIn(parts) > maxRequests)
    throw batchError(`The number of requests in the batch exceeds the maximum of ${maxRequests}.`);
  known.set(call, parts);
  return parts;
}

export const requestsIn = (parts: readonly BatchPart[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'request' ? 1 : part.requests.length), 0);

function toPart(part: MultipartPart): BatchPart {
  const boundary = boundaryOf(part.headers.get('content-type'));
  if (boundary === undefined) return { kind: 'request', request: toRequest(part) };
  return { kind: 'changeSet', requests: parseMultipart(part.content, boundary).map(toRequest) };
}

function toRequest({ headers, content }: MultipartPart): BatchRequest {
  if (!headers.get('content-type')?.toLowerCase().startsWith('application/http'))
    throw batchError("A part of a batch must have the content type 'application/http'.");
  const { head, rest } = splitAtBlankLine(content);
  const [requestLine = '', ...lines] = head;
  const [, method, url] = /^([A-Z]+) (\S.*?) HTTP\/1\.1\s*$/.exec(requestLine) ?? [];
  if (method === undefined || url === undefined)
    throw batchError('The request line of a part is not of the form <method> <URL> HTTP/1.1.');
  const [path = '', query = ''] = splitOnce(relativePath(url), '?');
  if (path.startsWith('$batch')) throw batchError('A batch cannot contain another batch.');
  const contentId = headers.get('content-id');
  return {
    ...{ method, path, query, headers: parseHeaders(lines), body: rest.trim() },
    ...(contentId === undefined ? {} : { contentId }),
  };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
