/** The least that an Azure Function can do to keep what it receives: one insert, with HTTP streams as the app has them. */
const { Buffer } = require('node:buffer');
const { randomUUID } = require('node:crypto');
const { TableClient } = require('@azure/data-tables');
const { app } = require('@azure/functions');

const table = TableClient.fromConnectionString(process.env.LEAD_STORAGE, 'OneInsert', {
  allowInsecureConnection: true,
});
const isCreated = table.createTable();

app.setup({ enableHttpStream: true });
app.http('one-insert', {
  methods: ['POST'],
  authLevel: 'function',
  handler: async (request) => {
    await isCreated;
    const body = Buffer.from(await request.arrayBuffer());
    await table.createEntity({ partitionKey: 'function', rowKey: randomUUID(), body });
    return { status: 202, jsonBody: { receiptId: 'function' } };
  },
});
