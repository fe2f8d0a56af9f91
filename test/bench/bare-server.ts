import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { TableClient } from '@azure/data-tables';

/** What nothing can be quicker than: a plain HTTP server that makes one insert into the same storage and answers. */
async function main(): Promise<void> {
  const table = TableClient.fromConnectionString(process.env.LEAD_STORAGE ?? '', 'BareServer', {
    allowInsecureConnection: true,
  });
  await table.createTable();
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const entity = { partitionKey: 'bare', rowKey: randomUUID(), body: Buffer.concat(parts) };
      table.createEntity(entity).then(
        () => response.writeHead(202, { 'content-type': 'application/json' }).end('{"receiptId":"bare"}'),
        () => response.writeHead(503).end(),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.stdout.write(
      `${JSON.stringify({ port: typeof address === 'object' ? address?.port : undefined })}\n`,
    );
  });
}

void main();
