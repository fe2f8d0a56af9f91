import { setTimeout as sleep } from 'node:timers/promises';
import type { ReceivedMessageItem } from '@azure/storage-queue';
import type { Listener } from '../timers/run-on-schedule';
import { leaseSeconds } from './message-lease';
import { workOnMessage, type QueueWork } from './work-on-message';

const shortestPauseMs = 100;

/**
 * Takes messages in batches while no more than `newBatchThreshold` are being worked on. An empty, missing or unreachable queue is asked
 * again after a pause that doubles up to `maxPollingInterval`.
 */
export function listenToQueue(work: QueueWork): Listener {
  const { settings, queues } = work;
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let isReachable = true;

  async function receive(): Promise<readonly ReceivedMessageItem[]> {
    try {
      const answer = await queues.queue.receiveMessages({
        numberOfMessages: settings.batchSize,
        visibilityTimeout: leaseSeconds,
      });
      isReachable = true;
      return answer.receivedMessageItems;
    } catch (error) {
      const isMissing = (error as { statusCode?: number }).statusCode === 404;
      if (!isMissing && isReachable)
        work.log({
          level: 'warning',
          function: work.name,
          message: `the queue ${queues.queue.name} cannot be reached`,
        });
      isReachable = isMissing;
      return [];
    }
  }

  async function listen(): Promise<void> {
    let pauseMs = shortestPauseMs;
    while (!stopping.signal.aborted) {
      if (running.size > settings.newBatchThreshold) {
        await Promise.race(running);
        continue;
      }
      const messages = await receive();
      for (const message of messages) {
        const working = workOnMessage(work, message).finally(() => running.delete(working));
        running.add(working);
      }
      pauseMs = messages.length > 0 ? shortestPauseMs : Math.min(pauseMs * 2, settings.maxPollingIntervalMs);
      if (messages.length === 0)
        await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await Promise.all(running);
  }

  const listening = listen();
  return {
    stop() {
      stopping.abort();
      return listening;
    },
  };
}
