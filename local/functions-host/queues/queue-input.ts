import type { ReceivedMessageItem } from '@azure/storage-queue';
import type { TypedData } from '../core-types';

export interface QueueInput {
  readonly data: TypedData;
  readonly triggerMetadata: Readonly<Record<string, TypedData>>;
}

/** What a queue function receives for a message whose text has been decoded. */
export function queueInput(message: ReceivedMessageItem, text: string): QueueInput {
  const time = (date: Date) => ({ string: date.toISOString() });
  return {
    data: { string: text },
    triggerMetadata: {
      QueueTrigger: { string: text },
      DequeueCount: { int: message.dequeueCount },
      Id: { string: message.messageId },
      PopReceipt: { string: message.popReceipt },
      InsertionTime: time(message.insertedOn),
      ExpirationTime: time(message.expiresOn),
      NextVisibleTime: time(message.nextVisibleOn),
    },
  };
}

/** Text of a message, or undefined when it is not in the encoding that `host.json` names. */
export function decodeMessage(raw: string, encoding: 'base64' | 'none'): string | undefined {
  if (encoding === 'none') return raw;
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(raw)) return undefined;
  return Buffer.from(raw, 'base64').toString('utf8');
}
