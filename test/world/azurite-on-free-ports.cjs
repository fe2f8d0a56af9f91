/** Azurite's table and queue services in memory on ports that the system chooses; prints them as one JSON line. */
const { default: TableServer } = require('azurite/dist/src/table/TableServer');
const { default: TableConfiguration } = require('azurite/dist/src/table/TableConfiguration');
const { default: QueueServer } = require('azurite/dist/src/queue/QueueServer');
const { default: QueueConfiguration } = require('azurite/dist/src/queue/QueueConfiguration');

const host = '127.0.0.1';
const common = [true, true, '', '', '', undefined, false];

async function main() {
  const table = new TableServer(
    new TableConfiguration(host, 0, 5, 'in-memory', false, false, undefined, undefined, ...common, true),
  );
  const queue = new QueueServer(
    new QueueConfiguration(
      host,
      0,
      5,
      'in-memory',
      'in-memory',
      [],
      false,
      undefined,
      false,
      undefined,
      ...common,
      true,
    ),
  );
  await Promise.all([table.start(), queue.start()]);
  console.log(JSON.stringify({ table: table.getHttpServerAddress(), queue: queue.getHttpServerAddress() }));
  process.on('disconnect', () => process.exit(0));
}

void main();
