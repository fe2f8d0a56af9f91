import type { Server } from 'node:http';
import type { Invoke } from '../invoke';
import type { Log } from '../log';
import { headersOf, traceParentOf, type AnswerCall } from './http-call';
import { replyEmpty } from './reply';

/**
 * HTTP streams: the library takes the raw request at its own server and writes the answer there; the invocation that belongs to it only
 * carries headers and route parameters. The platform proxies the request to that server. It runs in this very process here, so the request
 * is handed to it without a second connection.
 */
export function answerStreamed(library: Server, invoke: Invoke, newId: () => string, log: Log): AnswerCall {
  return async ({ target, request, response, parameters }) => {
    const invocationId = newId();
    const headers = headersOf(request);
    const running = invoke(target.registered, target.trigger, {
      invocationId,
      data: { http: {} },
      triggerMetadata: {
        Headers: { json: JSON.stringify(headers) },
        Query: { json: '{}' },
        ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { string: value }])),
      },
      traceParent: traceParentOf(request),
    });
    Object.assign(request.headers, {
      'x-ms-invocation-id': invocationId,
      'x-forwarded-host': request.headers.host ?? 'localhost',
      'x-forwarded-proto': 'http',
    });
    library.emit('request', request, response);
    const outcome = await running;
    if (outcome.kind === 'done' && outcome.result != null) return;
    if (outcome.kind === 'done')
      log({
        level: 'error',
        message: 'returned no response; with HTTP streams the platform leaves such a request unanswered',
        function: target.name,
        invocationId,
      });
    if (response.headersSent) response.destroy();
    else replyEmpty(response, 500);
  };
}
