import { app } from '@azure/functions';
import { readConfig } from './config';
import { lateHandlers } from './late-handlers';

const config = readConfig(process.env);
const { late, load, stop } = lateHandlers(config);

// Without streams the platform hands over a chunked body as an empty one.
app.setup({ enableHttpStream: true });

app.hook.appStart(load);
app.hook.appTerminate(stop);

app.http('receive-lead', {
  route: 'leads/{offerId?}',
  methods: ['POST'],
  authLevel: 'function',
  handler: late('receiveLead'),
});
app.http('dataverse-events', {
  route: 'dataverse-events',
  methods: ['POST'],
  authLevel: 'function',
  handler: late('dataverseEvent'),
});
app.http('health', { route: 'health', methods: ['GET'], authLevel: 'anonymous', handler: late('health') });
app.http('status', { route: 'status', methods: ['GET'], authLevel: 'function', handler: late('status') });

app.timer('poll-lead-table', { schedule: '0 * * * * *', handler: late('pollLeads') });
app.timer('sweep-follow-ups', { schedule: '30 */5 * * * *', handler: late('sweepFollowUps') });
app.timer('send-digest', {
  schedule: `0 0 ${config.notices.digestHour} * * *`,
  handler: late('sendDigest'),
});
app.timer('retry-stuck', { schedule: '0 */5 * * * *', handler: late('retryStuck') });

app.storageQueue('deliver', {
  queueName: 'lead-shards',
  connection: 'LEAD_STORAGE',
  handler: late('deliver'),
});
app.storageQueue('act-on-changes', {
  queueName: 'dataverse-events',
  connection: 'LEAD_STORAGE',
  handler: late('actOnChanges'),
});
