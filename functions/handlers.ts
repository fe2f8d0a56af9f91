import type { Config } from './config';
import { eventQueueName, nudgeQueueName } from './inbox/storage';
import { logToConsole } from './log';
import { createServices, resume } from './services';
import { httpDoor } from './telemetry/http-door';
import { tracedWork } from './telemetry/queue-spans';
import { loadTelemetry } from './telemetry/telemetry';
import { actOnStoredChanges } from './triggers/act-on-changes';
import { dataverseEvent } from './triggers/dataverse-event';
import { deliver } from './triggers/deliver';
import { health } from './triggers/health';
import { pollLeads } from './triggers/poll-lead-table';
import { receiveLead } from './triggers/receive-lead';
import { retryStuck } from './triggers/retry-stuck';
import { sendDailyDigest } from './triggers/send-digest';
import { status } from './triggers/status';
import { sweepFollowUps } from './triggers/sweep-follow-ups';

/** Everything that the triggers do, over one set of services. */
export async function createHandlers(config: Config) {
  const telemetry = await loadTelemetry(config.telemetry, logToConsole);
  const services = createServices(config);
  return {
    receiveLead: httpDoor('/api/leads/{offerId?}', receiveLead(services)),
    health: health(services),
    status: httpDoor('/api/status', status(services)),
    pollLeads: pollLeads(services),
    retryStuck: retryStuck(services),
    deliver: tracedWork(nudgeQueueName, deliver(services)),
    dataverseEvent: httpDoor('/api/dataverse-events', dataverseEvent(services)),
    actOnChanges: tracedWork(eventQueueName, actOnStoredChanges(services)),
    sweepFollowUps: sweepFollowUps(services),
    sendDigest: sendDailyDigest(services),
    resume: () => resume(services),
    stop: () => telemetry.stop(),
  };
}

export type Handlers = Awaited<ReturnType<typeof createHandlers>>;
