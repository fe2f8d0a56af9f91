import { app } from '@azure/functions';
import { readConfig } from './config';
import { createServices, resume } from './services';
import { deliver } from './triggers/deliver';
import { health } from './triggers/health';
import { pollLeads } from './triggers/poll-lead-table';
import { receiveLead } from './triggers/receive-lead';
import { retryStuck } from './triggers/retry-stuck';
import { status } from './triggers/status';

const services = createServices(readConfig(process.env));

// Without streams the platform hands over a chunked body as an empty one.
app.setup({ enableHttpStream: true });

app.hook.appStart(() => resume(services).catch(() => undefined));

app.http('receive-lead', {
  route: 'leads/{offerId?}',
  methods: ['POST'],
  authLevel: 'function',
  handler: receiveLead(services),
});
app.http('health', { route: 'health', methods: ['GET'], authLevel: 'anonymous', handler: health(services) });
app.http('status', { route: 'status', methods: ['GET'], authLevel: 'function', handler: status(services) });

app.timer('poll-lead-table', { schedule: '0 * * * * *', handler: pollLeads(services) });
app.timer('retry-stuck', { schedule: '0 */5 * * * *', handler: retryStuck(services) });

app.storageQueue('deliver', {
  queueName: 'lead-shards',
  connection: 'LEAD_STORAGE',
  handler: deliver(services),
});
