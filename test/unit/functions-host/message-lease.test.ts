import type { QueueClient, ReceivedMessageItem } from '@azure/storage-queue';
import { holdMessage } from '../../../local/functions-host/queues/message-lease';

/** A queue that gives a new pop receipt at each update and remembers what it was asked. */
function fakeQueue() {
  const calls: unknown[][] = [];
  let receipt = 1;
  const queue = {
    updateMessage: (...args: unknown[]) => {
      calls.push(['update', ...args]);
      return Promise.resolve({ popReceipt: `receipt-${++receipt}` });
    },
    deleteMessage: (...args: unknown[]) => {
      calls.push(['delete', ...args]);
      return Promise.resolve({});
    },
  };
  return { calls, queue: queue as unknown as QueueClient };
}
const message = { messageId: 'id', popReceipt: 'receipt-1' } as ReceivedMessageItem;

describe('holdMessage', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('renews at half time with the newest receipt, and deletes with it', async () => {
    const { calls, queue } = fakeQueue();
    const lease = holdMessage(queue, message, () => undefined);
    await jest.advanceTimersByTimeAsync(11 * 60_000);
    await lease.settle();
    expect(calls).toEqual([
      ['update', 'id', 'receipt-1', undefined, 600],
      ['update', 'id', 'receipt-2', undefined, 600],
      ['delete', 'id', 'receipt-3'],
    ]);
    await jest.advanceTimersByTimeAsync(11 * 60_000);
    expect(calls).toHaveLength(3);
  });

  it('shows the message again after the time given, in whole seconds', async () => {
    const { calls, queue } = fakeQueue();
    await holdMessage(queue, message, () => undefined).release(1_500);
    expect(calls).toEqual([['update', 'id', 'receipt-1', undefined, 2]]);
  });

  it('tells when a renewal was refused', async () => {
    const refused = new Error('gone');
    const queue = { updateMessage: () => Promise.reject(refused) } as unknown as QueueClient;
    const onLost = jest.fn();
    const lease = holdMessage(queue, message, onLost);
    await jest.advanceTimersByTimeAsync(5 * 60_000);
    expect(onLost).toHaveBeenCalledWith(refused);
    lease.stopRenewing();
  });
});
