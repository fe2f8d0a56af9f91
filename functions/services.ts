import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config';
import { connectDataverse } from './connect-dataverse';
import type { Dataverse } from './dataverse/dataverse';
import { Arrivals } from './delivery/arrivals';
import { contactChecks } from './delivery/check-contact';
import { ChunkSize } from './delivery/chunk-size';
import { DeliveryRounds } from './delivery/delivery-rounds';
import { createGather } from './delivery/gather';
import { createMailDomainCheck } from './delivery/mail-domain-check';
import { createRoundReport } from './delivery/round-report';
import { Pause } from './delivery/pause';
import type { ActingDeps } from './follow-up/events/act-on-changes';
import { hints } from './follow-up/hints';
import { createAssignment } from './follow-up/assignment/assign-owners';
import { createTasks } from './follow-up/nurture/create-tasks';
import { announceRequests } from './follow-up/notices/announce-requests';
import { createMailer } from './follow-up/notices/mailer';
import type { NoticeServices } from './follow-up/notices/notice-services';
import type { Intake } from './inbox/accept-lead';
import { createNudger, type Nudger } from './inbox/nudge';
import { ShardLeases } from './inbox/shard-lease';
import {
  createInboxStorage,
  eventQueueName,
  nudgeQueueName,
  openInboxStorage,
  type InboxStorage,
} from './inbox/storage';
import { shardsIn } from './inbox/waiting-rows';
import { createIntakeReport } from './intake-report';
import { logToConsole, type Log } from './log';
import { observeInbox } from './telemetry/inbox-gauges';
import { createLeadMetrics } from './telemetry/lead-metrics';
import { tracedSender } from './telemetry/queue-spans';

/** What the triggers work with, made once per process. */
export interface Services {
  readonly config: Config;
  readonly log: Log;
  readonly storage: InboxStorage;
  readonly nudger: Nudger;
  /** Says that changes told by Dataverse wait. */
  readonly eventNudger: Nudger;
  readonly acting: ActingDeps;
  readonly notices: NoticeServices;
  readonly intake: Intake;
  readonly dataverse: Dataverse;
  readonly rounds: DeliveryRounds;
  readonly pause: Pause;
  /** Takes over from other hosts how long Dataverse wants to be left alone. */
  readonly listen: () => Promise<void>;
  readonly now: () => number;
}

/** In a burst of leads the mails of one moment are sent together. */
const noticesGatherMs = 5_000;

/** A worker that stops is replaced after this time. */
const leaseMs = 10_000;

/** An answer of a name server is worth waiting this long for, and believed for an hour. */
const mailDomains = { timeoutMs: 2_000, keepMs: 3_600_000, capacity: 5_000 };

/** Opens nothing over the network: the first call that needs storage or Dataverse does. */
export function createServices(config: Config): Services {
  const now = Date.now;
  const log = logToConsole;
  const metrics = createLeadMetrics();
  const storage = openInboxStorage(config.storage);
  const arrivals = new Arrivals(now);
  const nudger = createNudger({
    queue: tracedSender(storage.nudges, nudgeQueueName),
    now,
    isBurst: () => arrivals.isBurst,
    onFault: (code) => log('warn', 'nudge-failed', { code }),
  });
  const eventNudger = createNudger({
    queue: tracedSender(storage.eventNudges, eventQueueName),
    now,
    onFault: (code) => log('warn', 'nudge-failed', { code }),
  });
  const { dataverse, listen } = connectDataverse(config, { storage, log, metrics, now });
  // A length of time: it must not change when somebody sets the clock.
  const pause = new Pause(() => performance.now());
  const leases = new ShardLeases({
    table: storage.tables.state,
    owner: randomUUID(),
    monotonicMs: () => performance.now(),
    leaseMs,
  });
  const { mail } = config.notices;
  const notices: NoticeServices = {
    config: config.notices,
    dataverseUrl: config.dataverse.url,
    storage,
    dataverse,
    leases,
    mailer: mail && createMailer(mail),
    log,
  };
  const rounds = new DeliveryRounds({
    storage,
    leases,
    delivery: {
      dataverse,
      reading: {
        scope: config.leadScope,
        offerIds: config.offerIds,
        testLeads: config.testLeads,
        doNotContact: config.doNotContact,
      },
      followUp: { followUpHours: config.followUpHours, doNotContact: config.doNotContact },
      checkContact: contactChecks(
        config.mailDomainCheck === 'on' ? [createMailDomainCheck({ ...mailDomains, now })] : [],
      ),
      ...(config.ownerRules && {
        owners: createAssignment({ rules: config.ownerRules, storage, dataverse, now }),
      }),
      chunkSize: new ChunkSize(),
      now,
      monotonicMs: () => performance.now(),
      leaseMs,
      sleep,
      random: Math.random,
    },
    pause,
    nudgeLater: nudger.nudgeLater,
    listen,
    gather: createGather(arrivals, sleep),
    now,
    report: createRoundReport({ storage, log, metrics, now }),
    announce: async (rows) => {
      const added = await announceRequests(notices, rows, dataverse.serverNow);
      if (added > 0) await eventNudger.nudgeLater(hints.notices, noticesGatherMs);
    },
  });
  const intake: Intake = {
    storage,
    scope: config.leadScope,
    offerIds: config.offerIds,
    shardCount: config.shardCount,
    now,
    newId: randomUUID,
    nudge: (shard) => {
      arrivals.note();
      nudger.nudge(shard);
    },
    report: createIntakeReport(log, metrics),
  };
  const acting: ActingDeps = {
    storage,
    dataverse,
    leases,
    now,
    log,
    ...(config.followUpTasks && {
      onAccepted: (leads) =>
        createTasks({ dataverse, storage, language: config.notices.language, log }, leads),
    }),
    lookAgain: (delayMs) => eventNudger.nudgeLater(hints.changes, delayMs),
  };
  observeInbox(storage.tables.inbox, now);
  return {
    config,
    log,
    storage,
    nudger,
    eventNudger,
    intake,
    dataverse,
    rounds,
    pause,
    listen,
    acting,
    notices,
    now,
  };
}

/** Tables and queue exist, and shards in which something was left behind are delivered. */
export async function resume({ storage, nudger, eventNudger, log }: Services): Promise<void> {
  await createInboxStorage(storage);
  const shards = await shardsIn(storage.tables.inbox);
  await Promise.all(shards.map((shard) => nudger.nudgeLater(shard, 0)));
  await eventNudger.nudgeLater(hints.changes, 0);
  if (shards.length > 0) log('info', 'resumed', { shards: shards.length });
}
