import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNudger } from '../../../functions/inbox/nudge';
import { ShardLeases } from '../../../functions/inbox/shard-lease';
import { readStates, writeState } from '../../../functions/inbox/state-rows';
import { storageFault } from '../../../functions/inbox/storage-fault';
import { openInboxStorage, type InboxStorage } from '../../../functions/inbox/storage';
import { writeAll } from '../../../functions/inbox/table-writes';
import { eventually } from '../../world/eventually';

describe.each([
  ['never begins to answer', false],
  ['never ends its answer', true],
])('storage that takes requests and %s', (_how, begins) => {
  let server: Server;
  let storage: InboxStorage;
  beforeAll(async () => {
    server = createServer((_request, reply) => {
      if (begins) reply.writeHead(200, { 'content-type': 'application/json' }).write('{"value":[');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account`;
    const connectionString = `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=a2V5;TableEndpoint=${url};QueueEndpoint=${url};`;
    storage = openInboxStorage({ kind: 'connection-string', connectionString }, 200);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['reading', () => readStates(storage, 'poll')],
    ['writing a row', () => writeState(storage, 'poll', 'watermark', { newest: 'x' })],
    [
      'writing many rows',
      () => writeAll(storage, 'inbox', [['delete', { partitionKey: 'shard-00', rowKey: 'x' }]]),
    ],
    ['asking for a lease', () => leases().acquire(0)],
  ])('ends %s with a fault', async (_what, act) => {
    expect(await act().catch(storageFault)).toBe('unavailable');
  });

  const leases = () =>
    new ShardLeases({
      ...{ table: storage.tables.state, owner: 'test', monotonicMs: () => performance.now(), leaseMs: 300 },
    });
});

describe('a shard lease whose renewal hangs', () => {
  it('is told to be lost', async () => {
    const lease = await new ShardLeases({
      table: hangingTable(),
      ...{ owner: 'test', monotonicMs: () => performance.now(), leaseMs: 300 },
    }).acquire(0);
    await eventually(
      () => Promise.resolve(lease?.signal.aborted),
      (isLost) => isLost === true,
    );
    await lease?.release();
  });
});

describe('a hint whose queue hangs', () => {
  it('is given up and sent again', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
    const faults: string[] = [];
    let sent = 0;
    const { nudgeLater } = createNudger({
      queue: {
        sendMessage: (_text, options) => {
          sent += 1;
          return sent === 1 ? untilAborted(options?.abortSignal) : Promise.resolve({} as never);
        },
      },
      now: Date.now,
      onFault: (code) => faults.push(code),
    });
    const asked = nudgeLater(3, 0);
    await jest.advanceTimersByTimeAsync(15_000);
    await asked;
    expect([faults.length, sent]).toEqual([1, 2]);
    jest.useRealTimers();
  });
});

interface Abortable {
  addEventListener(type: 'abort', listener: () => void): void;
}

const untilAborted = (signal: Abortable | undefined): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(new Error('The operation was aborted.'))),
  );

type LeaseTable = ConstructorParameters<typeof ShardLeases>[0]['table'];

/** A table in which a lease can be made and never renewed. */
function hangingTable(): LeaseTable {
  const missing = Object.assign(new Error('missing'), { statusCode: 404 });
  const table: Pick<LeaseTable, 'getEntity' | 'createEntity' | 'updateEntity'> = {
    getEntity: () => Promise.reject(missing),
    createEntity: () => Promise.resolve({ etag: '1' }),
    updateEntity: (_row, _mode, options) => untilAborted(options?.abortSignal),
  };
  return table as LeaseTable;
}
