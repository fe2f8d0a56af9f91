const { setTimeout } = require('node:timers');
const { TextEncoder } = require('node:util');
const { app } = require('@azure/functions');

app.setup({ enableHttpStream: true });

let startedWith = 'nothing';
app.hook.appStart(() => {
  startedWith = 'an appStart hook';
});
app.hook.preInvocation((context) => {
  context.hookData.seen = true;
});
app.hook.postInvocation((context) => {
  if (context.invocationContext.functionName === 'forgiven') {
    context.error = null;
    context.result = { body: `forgiven ${context.hookData.seen}` };
  }
});

app.http('echo', {
  route: 'items/{id?}',
  methods: ['POST'],
  authLevel: 'function',
  handler: async (request) => ({
    status: 201,
    headers: { 'x-answered-by': 'echo' },
    jsonBody: {
      id: request.params.id,
      all: request.query.getAll('x'),
      type: request.headers.get('content-type'),
      body: await request.text(),
    },
  }),
});
app.http('open', { authLevel: 'anonymous', handler: () => ({ body: startedWith }) });
app.http('boss', { authLevel: 'admin', handler: () => ({ body: 'boss' }) });
app.http('off', { authLevel: 'anonymous', handler: () => ({ body: 'off' }) });
app.http('boom', {
  authLevel: 'anonymous',
  handler: () => {
    throw new Error('boom');
  },
});
app.http('forgiven', {
  authLevel: 'anonymous',
  handler: () => {
    throw new Error('forgiven');
  },
});
app.http('nothing', { authLevel: 'anonymous', handler: () => undefined });

/** Answers one half, and the other when `GET /api/go` is called or the process has been asked to end. */
let go = () => undefined;
const gone = new Promise((resolve) => {
  go = resolve;
});
process.once('SIGTERM', () => setTimeout(() => go(), 300));
app.http('halves', {
  authLevel: 'anonymous',
  handler: () => ({
    body: (async function* () {
      yield new TextEncoder().encode('first ');
      await gone;
      yield new TextEncoder().encode('second');
    })(),
  }),
});
app.http('go', {
  authLevel: 'anonymous',
  handler: () => {
    go();
    return { status: 200 };
  },
});
app.http('too-large', {
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: async (request) => {
    await request.body.cancel();
    return { status: 413 };
  },
});
