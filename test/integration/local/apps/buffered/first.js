import { app } from '@azure/functions';

const status = await Promise.resolve(201);

app.http('echo', {
  route: 'items/{id}',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: async (request) => ({
    status,
    jsonBody: { id: request.params.id, x: request.query.get('x'), body: await request.text() },
  }),
});
