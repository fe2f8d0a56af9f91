import type { StorageQueueHandler } from '@azure/functions';
import { metrics, SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';
import type { QueueClient } from '@azure/storage-queue';
import { remoteContext } from './remote-context';
import { callSeconds, scope, secondsSince } from './scope';

/** The conventions name no value for queues of a storage account. */
const system = 'azure_storage_queue';

export type Sender = Pick<QueueClient, 'sendMessage'>;

/** The queue with a span and figures (`messaging.client.*`) for each message that is sent. */
export function tracedSender(queue: Sender, queueName: string): Sender {
  const tracer = trace.getTracer(scope);
  const meter = metrics.getMeter(scope);
  const sent = meter.createCounter('messaging.client.sent.messages', { unit: '{message}' });
  const duration = meter.createHistogram('messaging.client.operation.duration', callSeconds);
  const attributes = attributesOf(queueName, 'send');
  return {
    sendMessage: (...call) => {
      const startedMs = performance.now();
      const options = { kind: SpanKind.PRODUCER, attributes };
      return tracer.startActiveSpan(`send ${queueName}`, options, async (span) => {
        const failure = await ended(span, async () => {
          const answer = await queue.sendMessage(...call);
          span.setAttribute('messaging.message.id', answer.messageId);
          return answer;
        });
        const facts = { ...attributes, ...failure.attributes };
        sent.add(1, facts);
        duration.record(secondsSince(startedMs), facts);
        return failure.settle();
      });
    },
  };
}

/** A handler with a span and figures (`messaging.process.*`) for each message that it works on. */
export function tracedWork(queueName: string, handler: StorageQueueHandler): StorageQueueHandler {
  const tracer = trace.getTracer(scope);
  const meter = metrics.getMeter(scope);
  const consumed = meter.createCounter('messaging.client.consumed.messages', { unit: '{message}' });
  const duration = meter.createHistogram('messaging.process.duration', callSeconds);
  const attributes = attributesOf(queueName, 'process');
  return (message, invocation) => {
    const startedMs = performance.now();
    const id = invocation.triggerMetadata?.['id'];
    const options = {
      kind: SpanKind.CONSUMER,
      attributes: { ...attributes, ...(typeof id === 'string' && { 'messaging.message.id': id }) },
    };
    const parent = remoteContext(invocation.traceContext?.traceParent);
    return tracer.startActiveSpan(`process ${queueName}`, options, parent, async (span) => {
      const outcome = await ended(span, async (): Promise<unknown> => await handler(message, invocation));
      const facts = { ...attributes, ...outcome.attributes };
      consumed.add(1, facts);
      duration.record(secondsSince(startedMs), facts);
      return outcome.settle();
    });
  };
}

function attributesOf(queueName: string, operation: 'send' | 'process'): Attributes {
  return {
    'messaging.system': system,
    'messaging.destination.name': queueName,
    'messaging.operation.name': operation,
    'messaging.operation.type': operation,
  };
}

/** What became of `work`, with its span ended; `settle` gives its value or throws what it threw. */
async function ended<T>(
  span: Span,
  work: () => Promise<T>,
): Promise<{ readonly attributes: Attributes; readonly settle: () => T }> {
  try {
    const value = await work();
    return { attributes: {}, settle: () => value };
  } catch (error) {
    const attributes = { 'error.type': error instanceof Error ? error.name : '_OTHER' };
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttributes(attributes);
    return {
      attributes,
      settle: () => {
        throw error;
      },
    };
  } finally {
    span.end();
  }
}
