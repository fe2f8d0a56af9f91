import { randomUUID } from 'node:crypto';
import type { Config } from './config';
import { createDataverse } from './dataverse/create-dataverse';
import type { Dataverse } from './dataverse/dataverse';
import { createSharedThrottle } from './delivery/shared-throttle';
import type { InboxStorage } from './inbox/storage';
import { storageCode } from './inbox/storage-fault';
import type { Log } from './log';
import { currentRound } from './telemetry/delivery-round';
import type { LeadMetrics } from './telemetry/lead-metrics';
import { newRequestId } from './telemetry/request-id';
import { tracedExchange } from './telemetry/traced-exchange';

interface ConnectDeps {
  readonly storage: InboxStorage;
  readonly log: Log;
  readonly metrics: Pick<LeadMetrics, 'throttled'>;
  readonly now: () => number;
}

/** Dataverse with its waits told to the log, to the figures and, by way of storage, to the other hosts. */
export function connectDataverse(
  config: Config,
  { storage, log, metrics, now }: ConnectDeps,
): {
  readonly dataverse: Dataverse;
  /** Takes over from other hosts how long Dataverse wants to be left alone. */
  readonly listen: () => Promise<void>;
} {
  const features = {
    appNotifications: config.notices.appNotifications,
    followUpTasks: config.followUpTasks,
    ownerRules: config.ownerRules !== undefined,
  };
  const dataverse = createDataverse(
    { ...config.dataverse, features },
    {
      newId: newRequestId,
      around: tracedExchange,
      log: ({ event, ...facts }) => {
        log('warn', event, { ...facts, roundId: currentRound()?.id });
        metrics.throttled(facts.waitMs, facts.code);
        throttle.tell(facts.waitMs).catch((error: unknown) => {
          log('warn', 'throttle-not-shared', { code: storageCode(error) });
        });
      },
    },
  );
  const throttle = createSharedThrottle({
    storage,
    now,
    newId: randomUUID,
    holdUntil: (untilMs) => dataverse.holdUntil(untilMs),
  });
  return { dataverse, listen: throttle.listen };
}
