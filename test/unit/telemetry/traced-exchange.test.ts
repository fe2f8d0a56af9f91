import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import type { Exchange } from '../../../functions/dataverse/transport/exchange';
import { inRound } from '../../../functions/telemetry/delivery-round';
import { tracedExchange } from '../../../functions/telemetry/traced-exchange';
import { recordTelemetry } from './recorded-telemetry';

const telemetry = recordTelemetry();
const request = { operation: 'CreateMultiple on lead', columns: [], write: () => Promise.resolve() };
const ids = { clientRequestId: 'id-1', token: 'the-token' };
const server = {
  'server.address': 'contoso.crm.dynamics.com',
  'server.port': 443,
  'url.scheme': 'https',
  'marketplace_leads.dataverse.operation': 'CreateMultiple on lead',
};
const answering = (status: number): Exchange => {
  const answer = { status, headers: {}, text: 'Customer', method: 'POST' };
  return () => Promise.resolve(answer);
};
const failing = (error: Error): Exchange => {
  return () => Promise.reject(error);
};
const timeout = new DataverseError('x', {
  family: 'transient',
  scope: 'environment',
  code: 'timeout',
  status: 0,
});

describe('a call of Dataverse', () => {
  it.each<[string, Exchange, string, Record<string, unknown>]>([
    ['that goes well', answering(204), 'POST', { 'http.response.status_code': 204 }],
    ['that is throttled', answering(429), 'POST', { 'http.response.status_code': 429, 'error.type': '429' }],
    ['without an answer', failing(timeout), '_OTHER', { 'error.type': 'timeout' }],
    ['that our own code broke', failing(new TypeError('x')), '_OTHER', { 'error.type': 'exception' }],
  ])('%s is one span and counts once', async (_case, exchange, method, expected) => {
    const traced = tracedExchange(exchange, 'https://contoso.crm.dynamics.com');
    await traced(request, ids).catch(() => undefined);
    const [span] = telemetry.takeSpans();
    const attributes = { ...server, 'http.request.method': method, ...expected };
    expect(span).toMatchObject({
      name: `${method} CreateMultiple on lead`,
      kind: SpanKind.CLIENT,
      status: { code: 'error.type' in expected ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    });
    expect(span?.attributes).toEqual({
      ...attributes,
      'http.request.header.x-ms-client-request-id': ['id-1'],
    });
    expect(await telemetry.points()).toContainEqual({
      name: 'http.client.request.duration',
      attributes,
      value: 1,
    });
    expect(JSON.stringify(span?.attributes)).not.toMatch(/the-token|Customer/);
  });

  it('belongs to the round that it is made for, and the round links to its leads', async () => {
    const leads = ['a', 'b'].map((digit) => `00-${digit.repeat(32)}-${digit.repeat(16)}-00`);
    const fault = { code: 'http-503' };
    const traced = tracedExchange(answering(503), 'http://127.0.0.1:7081');
    await inRound(
      leads.map((traceParent) => ({ traceParent })),
      async () => {
        await traced(request, ids);
        return fault;
      },
    );
    const [call, round] = telemetry.takeSpans();
    expect(call?.parentSpanContext?.spanId).toBe(round?.spanContext().spanId);
    expect(call?.attributes).toMatchObject({ 'server.address': '127.0.0.1', 'server.port': 7081 });
    expect(round?.links.map(({ context }) => context.traceId)).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
    expect(round?.parentSpanContext).toBeUndefined();
    expect(round).toMatchObject({
      name: 'deliver leads',
      attributes: { 'marketplace_leads.lead.count': 2, 'error.type': 'http-503' },
      status: { code: SpanStatusCode.ERROR },
    });
  });
});
