import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import { metrics, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import { remoteContext } from './remote-context';
import { callSeconds, scope, secondsSince } from './scope';

/** Methods by the conventions; others would let callers make up names. */
const knownMethods = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH',
]);

/**
 * A span and a duration (`http.server.*`) for each request. Neither path nor query is told: the query may hold the key, and
 * a caller may write anything into the path; the route says which door it was.
 */
export function httpDoor(route: string, handler: HttpHandler): HttpHandler {
  const tracer = trace.getTracer(scope);
  const duration = metrics.getMeter(scope).createHistogram('http.server.request.duration', callSeconds);
  return (request, invocation) => {
    const startedMs = performance.now();
    const method = knownMethods.has(request.method) ? request.method : '_OTHER';
    const asked = {
      'http.request.method': method,
      'http.route': route,
      'url.scheme': request.url.startsWith('https:') ? 'https' : 'http',
    };
    const parent = remoteContext(invocation.traceContext?.traceParent);
    const options = { kind: SpanKind.SERVER, attributes: asked };
    return tracer.startActiveSpan(`${method} ${route}`, options, parent, async (span) => {
      let answered = answerAttributes(500);
      try {
        const response = await handler(request, invocation);
        answered = answerAttributes((response as HttpResponseInit).status ?? 200);
        return response;
      } finally {
        if ('error.type' in answered) span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttributes(answered).end();
        duration.record(secondsSince(startedMs), { ...asked, ...answered });
      }
    });
  };
}

/** A server's span fails by 5xx only: what a caller did wrong is the caller's error. */
function answerAttributes(status: number): Attributes {
  return {
    'http.response.status_code': status,
    ...(status >= 500 && { 'error.type': String(status) }),
  };
}
