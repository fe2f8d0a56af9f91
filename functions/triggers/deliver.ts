import type { StorageQueueHandler } from '@azure/functions';
import { mostShards } from '../../leads/keys/shard';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { correlationOf } from '../telemetry/correlation';

/**
 * Queue `lead-shards`: the message is the number of a shard that has work, perhaps one that new leads no longer go to. It always ends well: where storage was away
 * the hint is given anew, because a message that fails often enough would be put aside as poison.
 */
export function deliver({ rounds, nudger, log }: Services): StorageQueueHandler {
  return async (message, context) => {
    const shard = Number(message);
    if (!Number.isInteger(shard) || shard < 0 || shard >= mostShards)
      return log('warn', 'unknown-shard', { correlationId: correlationOf(context).correlationId });
    try {
      await rounds.request(shard);
    } catch (error) {
      log('error', 'round-failed', {
        correlationId: correlationOf(context).correlationId,
        shard,
        code: storageCode(error),
      });
      nudger.nudge(shard);
    }
  };
}
