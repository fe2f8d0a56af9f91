import type { InvocationContext } from '@azure/functions';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { tracedSender, tracedWork, type Sender } from '../../../functions/telemetry/queue-spans';
import { recordTelemetry } from './recorded-telemetry';

const telemetry = recordTelemetry();
const attributesOf = (operation: string) => ({
  'messaging.system': 'azure_storage_queue',
  'messaging.destination.name': 'lead-shards',
  'messaging.operation.name': operation,
  'messaging.operation.type': operation,
});
const invocation = {
  invocationId: '1',
  triggerMetadata: { id: 'message-1' },
} as unknown as InvocationContext;

/** A queue that answers so. */
const queue = (answer: () => Promise<unknown>) => ({ sendMessage: answer }) as unknown as Sender;

describe('a message', () => {
  it('that is sent is one span and counts once', async () => {
    const sent = { messageId: 'message-1' };
    const sender = tracedSender(
      queue(() => Promise.resolve(sent)),
      'lead-shards',
    );
    expect(await sender.sendMessage('MQ==')).toBe(sent);
    const [span] = telemetry.takeSpans();
    expect(span).toMatchObject({ name: 'send lead-shards', kind: SpanKind.PRODUCER });
    expect(span?.attributes).toEqual({ ...attributesOf('send'), 'messaging.message.id': 'message-1' });
    const points = await telemetry.points();
    for (const name of ['messaging.client.sent.messages', 'messaging.client.operation.duration'])
      expect(points).toContainEqual({ name, attributes: attributesOf('send'), value: 1 });
  });

  it('that the queue did not take fails its span, and the sender learns why', async () => {
    const sender = tracedSender(
      queue(() => Promise.reject(new RangeError('away'))),
      'lead-shards',
    );
    await expect(sender.sendMessage('MQ==')).rejects.toThrow('away');
    const [span] = telemetry.takeSpans();
    expect(span).toMatchObject({ status: { code: SpanStatusCode.ERROR } });
    expect(span?.attributes).toEqual({ ...attributesOf('send'), 'error.type': 'RangeError' });
  });

  it.each([
    ['goes well', () => Promise.resolve('done'), {}],
    ['fails', () => Promise.reject(new TypeError('x')), { 'error.type': 'TypeError' }],
  ])('that is worked on is one span and counts once when it %s', async (_case, handler, fault) => {
    const [result] = await Promise.allSettled([tracedWork('lead-shards', handler)('1', invocation)]);
    expect(result.status).toBe('error.type' in fault ? 'rejected' : 'fulfilled');
    const [span] = telemetry.takeSpans();
    expect(span).toMatchObject({ name: 'process lead-shards', kind: SpanKind.CONSUMER });
    expect(span?.attributes).toEqual({
      ...attributesOf('process'),
      'messaging.message.id': 'message-1',
      ...fault,
    });
    const points = await telemetry.points();
    for (const name of ['messaging.client.consumed.messages', 'messaging.process.duration'])
      expect(points).toContainEqual({ name, attributes: { ...attributesOf('process'), ...fault }, value: 1 });
  });
});
