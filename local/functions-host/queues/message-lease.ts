import type { QueueClient, ReceivedMessageItem } from '@azure/storage-queue';

/** How long a received message is hidden from others; the platform's own choice. */
export const leaseSeconds = 600;

export interface MessageLease {
  /** Deletes the message. */
  settle(): Promise<void>;
  /** Shows the message again after so many milliseconds. */
  release(hiddenForMs: number): Promise<void>;
  /** Stops renewing without telling the service. */
  stopRenewing(): void;
}

/** Keeps a received message hidden while it is worked on: renews at half time. Each renewal gives a new pop receipt, needed for what follows. */
export function holdMessage(
  queue: QueueClient,
  message: ReceivedMessageItem,
  onLost: (error: unknown) => void,
): MessageLease {
  let popReceipt = message.popReceipt;
  const update = async (visibilitySeconds: number) => {
    const answer = await queue.updateMessage(message.messageId, popReceipt, undefined, visibilitySeconds);
    popReceipt = answer.popReceipt ?? popReceipt;
  };
  const renewal = setInterval(() => void update(leaseSeconds).catch(onLost), (leaseSeconds * 1000) / 2);
  const stopRenewing = () => clearInterval(renewal);
  return {
    stopRenewing,
    async settle() {
      stopRenewing();
      await queue.deleteMessage(message.messageId, popReceipt);
    },
    async release(hiddenForMs) {
      stopRenewing();
      await update(Math.ceil(hiddenForMs / 1000));
    },
  };
}
