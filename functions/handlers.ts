import type { Config } from './config';
import { createServices, resume } from './services';
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
export function createHandlers(config: Config) {
  const services = createServices(config);
  return {
    receiveLead: receiveLead(services),
    health: health(services),
    status: status(services),
    pollLeads: pollLeads(services),
    retryStuck: retryStuck(services),
    deliver: deliver(services),
    dataverseEvent: dataverseEvent(services),
    actOnChanges: actOnStoredChanges(services),
    sweepFollowUps: sweepFollowUps(services),
    sendDigest: sendDailyDigest(services),
    resume: () => resume(services),
  };
}

export type Handlers = ReturnType<typeof createHandlers>;
