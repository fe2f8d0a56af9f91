import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { DataverseError } from '../dataverse/dataverse-error';
import { clientRequestIdHeader } from '../dataverse/transport/answer-watch';
import type { Exchange } from '../dataverse/transport/exchange';
import { callSeconds, scope, secondsSince } from './scope';

/**
 * An exchange with Dataverse with a span and a duration (`http.client.*`). The operation (`CreateMultiple on lead`) stands for
 * the address, which may name a key of a customer; the client request id is the one that Dataverse logs.
 */
export function tracedExchange(exchange: Exchange, origin: string): Exchange {
  const tracer = trace.getTracer(scope);
  const duration = metrics.getMeter(scope).createHistogram('http.client.request.duration', callSeconds);
  const { hostname, port, protocol } = new URL(origin);
  const server = {
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.scheme': protocol.slice(0, -1),
  };
  return async (request, ids) => {
    const startedMs = performance.now();
    const asked = { ...server, 'marketplace_leads.dataverse.operation': request.operation };
    const span = tracer.startSpan(request.operation, {
      kind: SpanKind.CLIENT,
      attributes: { ...asked, [`http.request.header.${clientRequestIdHeader}`]: [ids.clientRequestId] },
    });
    let answered = outcome('_OTHER', undefined, 'exception');
    try {
      const answer = await context.with(trace.setSpan(context.active(), span), () => exchange(request, ids));
      answered = outcome(answer.method ?? '_OTHER', answer.status, undefined);
      return answer;
    } catch (error) {
      if (error instanceof DataverseError) answered = outcome('_OTHER', undefined, error.code);
      throw error;
    } finally {
      span.updateName(`${answered['http.request.method']} ${request.operation}`).setAttributes(answered);
      if ('error.type' in answered) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      duration.record(secondsSince(startedMs), { ...asked, ...answered });
    }
  };
}

/** A client's span fails by every status from 400 on. */
function outcome(method: string, status: number | undefined, fault: string | undefined) {
  const errorType = fault ?? (status !== undefined && status >= 400 ? String(status) : undefined);
  return {
    'http.request.method': method,
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(errorType !== undefined && { 'error.type': errorType }),
  };
}
