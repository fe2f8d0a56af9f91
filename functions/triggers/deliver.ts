import type { StorageQueueHandler } from '@azure/functions';
import type { Services } from '../services';

/** Queue `lead-shards`: the message is the number of a shard that has work. */
export function deliver({ rounds, config, log }: Services): StorageQueueHandler {
  return async (message, context) => {
    const shard = Number(message);
    if (Number.isInteger(shard) && shard >= 0 && shard < config.shardCount) await rounds.request(shard);
    else log('warn', 'unknown-shard', { correlationId: context.invocationId });
  };
}
