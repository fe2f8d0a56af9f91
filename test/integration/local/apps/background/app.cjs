const { app } = require('@azure/functions');

/** What happened so far, for `GET /api/seen`. */
const seen = [];
const note = (event) => seen.push({ at: Date.now(), ...event });

app.http('seen', { authLevel: 'anonymous', handler: () => ({ jsonBody: seen }) });

/** Text `fail …` always fails, `recover …` fails at the first attempt. */
app.storageQueue('work', {
  queueName: '%WORK_QUEUE%',
  connection: 'WORK_STORAGE',
  handler: (message, context) => {
    const { dequeueCount, nextVisibleTime: hiddenUntil } = context.triggerMetadata;
    note({ kind: 'message', message, dequeueCount, hiddenUntil });
    const text = String(message);
    if (text.startsWith('fail') || (text.startsWith('recover') && dequeueCount === 1))
      throw new Error('as asked');
  },
});

app.timer('every-second', {
  schedule: '* * * * * *',
  handler: (timer) => note({ kind: 'every-second', next: timer.scheduleStatus.next }),
});
app.timer('at-start', {
  schedule: '0 0 0 1 1 *',
  runOnStartup: true,
  handler: () => note({ kind: 'at-start' }),
});
app.timer('new-year', {
  schedule: '0 0 0 1 1 *',
  handler: (timer) => note({ kind: 'new-year', isPastDue: timer.isPastDue }),
});
app.timer('off', { schedule: '* * * * * *', handler: () => note({ kind: 'off' }) });
