import { app } from '@azure/functions';

app.http('nothing', { authLevel: 'anonymous', handler: () => undefined });
app.http('boom', {
  authLevel: 'anonymous',
  handler: () => {
    throw new Error('boom');
  },
});
