import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { correlationOf } from '../../../functions/telemetry/correlation';
import { httpDoor } from '../../../functions/telemetry/http-door';
import { recordTelemetry } from './recorded-telemetry';

const telemetry = recordTelemetry();
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const invocation = {
  invocationId: 'invocation-1',
  traceContext: { traceParent: `00-${traceId}-00f067aa0ba902b7-00` },
} as InvocationContext;
const request = (method: string) =>
  ({ method, url: 'https://leads.example/api/leads/somebody@customer.example?code=the-key' }) as HttpRequest;

/** The span and the figure of one call of a door that answers so. */
async function through(answer: () => HttpResponseInit | Promise<HttpResponseInit>, method = 'POST') {
  const door = httpDoor('/api/leads/{offerId?}', answer);
  await Promise.resolve(door(request(method), invocation)).catch(() => undefined);
  const [span] = telemetry.takeSpans();
  return { span, points: await telemetry.points() };
}

describe('a door', () => {
  it.each<[string, () => HttpResponseInit | Promise<HttpResponseInit>, number, string | undefined]>([
    ['a stored lead', () => ({ status: 202 }), 202, undefined],
    ['an answer without a status', () => ({}), 200, undefined],
    ['what the caller did wrong', () => ({ status: 413 }), 413, undefined],
    ['storage that is away', () => ({ status: 503 }), 503, '503'],
    ['a handler that throws', () => Promise.reject(new Error('x')), 500, '500'],
  ])('tells of %s', async (_case, answer, status, errorType) => {
    const { span, points } = await through(answer);
    const attributes = {
      'http.request.method': 'POST',
      'http.route': '/api/leads/{offerId?}',
      'url.scheme': 'https',
      'http.response.status_code': status,
      ...(errorType !== undefined && { 'error.type': errorType }),
    };
    expect(span).toMatchObject({
      name: 'POST /api/leads/{offerId?}',
      kind: SpanKind.SERVER,
      status: { code: errorType === undefined ? SpanStatusCode.UNSET : SpanStatusCode.ERROR },
    });
    expect(span?.attributes).toEqual(attributes);
    expect(points).toContainEqual({ name: 'http.server.request.duration', attributes, value: 1 });
  });

  it('goes on in the trace that the caller told, and gives its own place to what comes after', async () => {
    let correlation: ReturnType<typeof correlationOf> | undefined;
    const { span } = await through(() => {
      correlation = correlationOf(invocation);
      return { status: 202 };
    });
    expect(span?.spanContext().traceId).toBe(traceId);
    expect(span?.parentSpanContext?.spanId).toBe('00f067aa0ba902b7');
    expect(correlation).toEqual({
      correlationId: traceId,
      traceParent: `00-${traceId}-${span?.spanContext().spanId}-01`,
    });
  });

  it('tells neither the path nor the query, nor a method that somebody made up', async () => {
    const { span, points } = await through(() => ({ status: 405 }), 'SOMEBODY');
    expect(span?.name).toBe('_OTHER /api/leads/{offerId?}');
    expect(JSON.stringify([span?.attributes, points])).not.toMatch(/SOMEBODY|customer\.example|the-key/);
  });
});
