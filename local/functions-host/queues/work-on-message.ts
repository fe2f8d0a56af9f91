import type { ReceivedMessageItem } from '@azure/storage-queue';
import type { QueueSettings } from '../host-json';
import type { Log } from '../log';
import { holdMessage } from './message-lease';
import { decodeMessage, queueInput, type QueueInput } from './queue-input';
import type { TriggerQueues } from './queue-storage';

export interface QueueWork {
  readonly name: string;
  readonly queues: TriggerQueues;
  readonly settings: QueueSettings;
  /** Whether the function succeeded; never rejects. */
  readonly run: (input: QueueInput) => Promise<boolean>;
  readonly log: Log;
}

/**
 * Sees one received message to its end: success deletes it, failure shows it again after the visibility time-out, the last allowed
 * failure (or one that comes back even after it) moves it to the poison queue.
 */
export async function workOnMessage(
  { name, queues, settings, run, log }: QueueWork,
  message: ReceivedMessageItem,
): Promise<void> {
  const warn = (error: unknown, what: string) =>
    log({
      level: 'warning',
      function: name,
      message: `${what}: ${error instanceof Error ? error.name : String(error)}`,
    });
  const lease = holdMessage(queues.queue, message, (error) =>
    warn(error, 'the lease of a queue message was not renewed'),
  );
  try {
    const isWornOut = message.dequeueCount > settings.maxDequeueCount;
    const text = decodeMessage(message.messageText, settings.messageEncoding);
    if (text === undefined) warn('it is not base64', 'a queue message cannot be read');
    if (!isWornOut && text !== undefined && (await run(queueInput(message, text))))
      return await lease.settle();
    if (message.dequeueCount < settings.maxDequeueCount)
      return await lease.release(settings.visibilityTimeoutMs);
    // What fails in a poison queue stays there, hidden for as long as it was leased.
    if (queues.poison === undefined) return;
    await queues.poison.createIfNotExists();
    await queues.poison.sendMessage(message.messageText);
    await lease.settle();
    log({
      level: 'warning',
      function: name,
      message: `a queue message failed ${message.dequeueCount} times and is now in ${queues.poison.name}`,
    });
  } catch (error) {
    // The message shows up again by itself when its lease ends.
    warn(error, 'storage did not take the outcome of a queue message');
  } finally {
    lease.stopRenewing();
  }
}
