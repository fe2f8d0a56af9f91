import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpFunction } from '../hosted-function';
import type { RouteParameters } from './route-template';

/** A request on its way to the function that it matched. */
export interface HttpCall {
  readonly target: HttpFunction;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly parameters: RouteParameters;
  readonly query: URLSearchParams;
}

/** Runs the function and answers the request. */
export type AnswerCall = (call: HttpCall) => Promise<void>;

/** Headers as one text each; repeated ones are joined as HTTP allows. */
export function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

export function traceParentOf(request: IncomingMessage): string | undefined {
  const value = request.headers['traceparent'];
  return typeof value === 'string' ? value : undefined;
}
