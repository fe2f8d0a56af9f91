import { payloadOf } from '../../world/lead-payloads';
import { eventually } from '../../world/eventually';
import type { ReceivedSpan } from '../../world/otlp-receiver';
import { callersSpan, startTelemetryWorld, type TelemetryWorld } from './telemetry-world';

describe('telemetry over OTLP', () => {
  let world: TelemetryWorld;
  beforeAll(async () => {
    world = await startTelemetryWorld();
  });
  afterAll(() => world.end());

  const spansOnceThere = (holds: (spans: readonly ReceivedSpan[]) => boolean) =>
    eventually(world.receiver.spans, holds);

  it('follows one lead by one trace: from the door over the queue and the round into Dataverse', async () => {
    const { status, id, traceId } = await world.sendTraced(payloadOf(1, 'trace'), 'contoso.backup');
    expect(status).toBe(202);
    expect(id).toBe(traceId);
    await world.untilDelivered();
    const spans = await spansOnceThere((all) =>
      all.some((span) => span.name === 'process lead-shards' && span.kind === 5),
    );
    const ofLead = spans.filter((span) => span.traceId === traceId);
    const only = (name: string) => ofLead.filter((span) => span.name === name);
    const [door] = only('POST /api/leads/{offerId?}');
    const [round] = only('deliver leads');
    expect(door).toMatchObject({
      kind: 2,
      parentSpanId: callersSpan,
      attributes: { 'http.request.method': 'POST', 'http.response.status_code': 202 },
    });
    expect(only('send lead-shards')[0]).toMatchObject({ kind: 4, parentSpanId: door?.spanId });
    expect(round).toMatchObject({ parentSpanId: door?.spanId, links: [{ traceId, spanId: door?.spanId }] });
    expect(only('deliver lead')[0]).toMatchObject({
      parentSpanId: door?.spanId,
      links: [{ traceId, spanId: round?.spanId }],
      attributes: { 'marketplace_leads.outcome': 'lead-created', 'marketplace_leads.source': 'AppSource' },
    });
    const [create] = only('POST CreateMultiple on lead');
    expect(create).toMatchObject({
      kind: 3,
      parentSpanId: round?.spanId,
      attributes: { 'http.response.status_code': 200, 'server.address': '127.0.0.1' },
    });
    // The id that Dataverse logs begins as the trace does.
    expect(JSON.stringify(create?.attributes['http.request.header.x-ms-client-request-id'])).toContain(
      `${traceId.slice(0, 8)}-${traceId.slice(8, 12)}-${traceId.slice(12, 16)}-`,
    );
  }, 60_000);

  it('gives each log line of an outcome the same id, the hashed keys and what is known of the lead', async () => {
    const { id } = await world.sendTraced(payloadOf(2, 'log'), 'contoso.backup');
    const lines = await eventually(
      () => world.logLines().filter((line) => line['correlationId'] === id),
      (found) => found.length >= 2,
    );
    const known = {
      source: 'AppSource',
      action: 'PLT',
      offer: 'backup',
      carrier: 'https',
      leadKey: expect.stringMatching(/^[a-z2-7]{20,}-[a-z2-7]+$/) as string,
      receiptId: expect.any(String) as string,
      durationMs: expect.any(Number) as number,
    };
    expect(lines).toEqual([
      expect.objectContaining({ outcome: 'lead-stored', repeated: false, ...known }),
      expect.objectContaining({
        outcome: 'lead-created',
        attempt: 1,
        roundId: expect.stringMatching(/^[\da-f]{32}$/) as string,
        ...known,
      }),
    ]);
  }, 60_000);

  it('gives a round of many leads a trace of its own, with a link to each of them', async () => {
    const ids = (
      await Promise.all(Array.from({ length: 12 }, (_, index) => world.sendTraced(payloadOf(index, 'round'))))
    ).map(({ traceId }) => traceId);
    await world.untilDelivered();
    const linked = (all: readonly ReceivedSpan[]) =>
      all
        .filter(({ name }) => name === 'deliver leads')
        .flatMap(({ links }) => links.map((link) => link.traceId));
    const spans = await spansOnceThere((all) => ids.every((id) => linked(all).includes(id)));
    const shared = spans.find((span) => span.name === 'deliver leads' && span.links.length > 1);
    expect(ids).not.toContain(shared?.traceId);
    const calls = spans.filter((span) => span.kind === 3 && span.traceId === shared?.traceId);
    expect(calls.map(({ parentSpanId }) => parentSpanId)).toContain(shared?.spanId);
  }, 60_000);

  it('counts each lead once, by what became of it', async () => {
    const lead = payloadOf(1, 'count');
    await world.sendTraced(lead);
    await world.untilDelivered();
    await world.sendTraced(lead);
    await world.sendTraced('not JSON');
    await world.sendTraced({ leadSource: 'SPZA', actionCode: 'PLT' });
    await world.untilDelivered();
    const total = (name: string) => world.receiver.points(name).reduce((sum, { value }) => sum + value, 0);
    const byOutcome = (name: string) =>
      Object.fromEntries(
        [
          ...Map.groupBy(world.receiver.points(name), (point) =>
            String(point.attributes['marketplace_leads.outcome']),
          ),
        ].map(([outcome, points]) => [outcome, points.reduce((sum, { value }) => sum + value, 0)]),
      );
    await eventually(
      () => [total('marketplace_leads.received'), total('marketplace_leads.settled')],
      ([received, settled]) => received === world.sent() && settled === world.sent() - 2,
    );
    expect(byOutcome('marketplace_leads.received')).toEqual({
      stored: world.sent() - 2,
      refused: 1,
      quarantined: 1,
    });
    expect(byOutcome('marketplace_leads.settled')).toEqual({ 'lead-created': world.sent() - 3, repeated: 1 });
    expect(total('marketplace_leads.delivery.duration')).toBe(world.sent() - 2);
    const gauges = ['marketplace_leads.inbox.depth', 'marketplace_leads.inbox.oldest_age'];
    await eventually(
      () => gauges.flatMap((name) => world.receiver.points(name).map(({ value }) => value)),
      (values) => values.length === 2 && values.every((value) => value === 0),
    );
    for (const name of [
      'http.server.request.duration',
      'http.client.request.duration',
      'messaging.process.duration',
    ])
      expect(total(name)).toBeGreaterThan(0);
  }, 60_000);

  it('tells of throttling', async () => {
    await world.sim('POST', 'faults', { rules: [{ status: 429, times: 1, retryAfterSeconds: 1 }] });
    await world.sendTraced(payloadOf(1, 'throttled'));
    await eventually(
      () => world.receiver.points('marketplace_leads.dataverse.throttle.wait'),
      (points) => points.some(({ value }) => value > 0),
    );
    await world.sim('DELETE', 'faults');
    await world.untilDelivered();
  }, 60_000);

  it('sends what it holds back still when the host is told to end', async () => {
    const { traceId } = await world.sendTraced(payloadOf(1, 'last'));
    await world.stop();
    expect(world.receiver.spans().filter((span) => span.traceId === traceId)).not.toEqual([]);
  }, 60_000);
});
