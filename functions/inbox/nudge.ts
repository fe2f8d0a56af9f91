import type { QueueClient } from '@azure/storage-queue';
import { startDeadline } from '../deadline';
import { storageCode } from './storage-fault';

/**
 * Rows stored within this time share one message, so that a burst costs a message every two seconds for each shard and
 * not one for each lead. Its leads are gathered for longer than that anyway.
 */
const sharedForMs = { quiet: 500, burst: 2_000 };

/** Whoever asks to be called again waits for the message to be stored, so a queue that hangs must not stop it. */
const sendTimeoutMs = 10_000;

/** Storage that was away is tried again after this time, for as long as the process lives. */
const repeatMs = 3_000;

export interface Nudger {
  /** Says soon that the shard has work: at once after a quiet time, else at the end of it. Never rejects. */
  readonly nudge: (shard: number) => void;
  /** Says it again after a while, for work that has to wait. One such message per shard and moment is enough. */
  readonly nudgeLater: (shard: number, delayMs: number) => Promise<void>;
}

interface NudgerDeps {
  readonly queue: Pick<QueueClient, 'sendMessage'>;
  readonly now: () => number;
  readonly onFault: (code: string) => void;
  /** Whether leads pour in; absent: they never do. */
  readonly isBurst?: () => boolean;
}

/** A message is a hint: losing one delays a lead until the next hint or `retry-stuck`, and never loses the lead. */
export function createNudger({ queue, now, onFault, isBurst = () => false }: NudgerDeps): Nudger {
  const lastSent = new Map<number, number>();
  const waiting = new Set<number>();
  const later = new Map<number, number>();

  const send = async (shard: number, delayMs: number): Promise<void> => {
    const deadline = startDeadline(sendTimeoutMs);
    try {
      await queue.sendMessage(Buffer.from(String(shard)).toString('base64'), {
        visibilityTimeout: Math.min(Math.ceil(delayMs / 1000), 6 * 24 * 3600),
        abortSignal: deadline.signal,
      });
    } catch (error) {
      onFault(storageCode(error));
      plan(shard, repeatMs);
    } finally {
      deadline.clear();
    }
  };

  const plan = (shard: number, waitMs: number): void => {
    if (waiting.has(shard)) return;
    waiting.add(shard);
    setTimeout(() => {
      waiting.delete(shard);
      lastSent.set(shard, now());
      void send(shard, 0);
    }, waitMs);
  };

  return {
    nudge(shard) {
      const sharedMs = sharedForMs[isBurst() ? 'burst' : 'quiet'];
      // No longer than that, though the clock has been set back meanwhile.
      const waitMs = Math.min(sharedMs, (lastSent.get(shard) ?? -Infinity) + sharedMs - now());
      plan(shard, Math.max(0, waitMs));
    },
    async nudgeLater(shard, delayMs) {
      const at = now() + delayMs;
      const planned = later.get(shard);
      if (planned !== undefined && planned > now() && planned <= at) return;
      later.set(shard, at);
      await send(shard, delayMs);
    },
  };
}
