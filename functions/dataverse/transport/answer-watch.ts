import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Answer } from './answer';

/** Dataverse keeps this id in its own logs, so that Microsoft's support can find the call. */
export const clientRequestIdHeader = 'x-ms-client-request-id';

type Receive = (answer: Answer) => void;

const awaited = new Map<string, Receive>();

/**
 * Reads the answer to the request that carries this client request id, in place of dynamics-web-api, whose own reading
 * cannot be lived with (2.5.0): it turns text that looks like a date into a `Date`, takes a failed part of a batch
 * without JSON for done, hides status and headers, never settles when the connection is cut in the middle of an answer,
 * and throws inside an event listener, which ends the process, as soon as a row's text contains `--batchresponse_`.
 * It is left with an empty body and settles on the status alone.
 *
 * @returns a function that stops watching.
 */
export function watchAnswer(clientRequestId: string, receive: Receive): () => void {
  awaited.set(clientRequestId, receive);
  return () => awaited.delete(clientRequestId);
}

subscribe('http.client.response.finish', (message) => {
  const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
  const clientRequestId = request.getHeader(clientRequestIdHeader);
  const receive = typeof clientRequestId === 'string' ? awaited.get(clientRequestId) : undefined;
  if (receive) takeOver(request, response, receive);
});

function takeOver(request: ClientRequest, response: IncomingMessage, receive: Receive): void {
  const emit = response.emit.bind(response) as (event: string | symbol, ...values: unknown[]) => boolean;
  let text = '';
  response.setEncoding('utf8');
  response.emit = (event: string | symbol, ...values: unknown[]): boolean => {
    if (event === 'data') {
      text += String(values[0]);
      return true;
    }
    if (event === 'end') {
      const { statusCode: status = 0, headers } = response;
      receive({ status, headers, text, method: request.method });
    }
    if (event === 'close' && !response.complete) request.emit('error', new CutAnswerError());
    return emit(event, ...values);
  };
}

/** The connection ended, or was ended by the deadline, before the answer did. */
class CutAnswerError extends Error {
  readonly code = 'ECONNRESET';
}
