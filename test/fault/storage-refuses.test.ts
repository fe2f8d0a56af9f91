import { azuriteConnection } from '../../local/start/local-environment';
import { eventually } from '../world/eventually';
import { freePorts } from '../world/free-ports';
import { startInBetween, type InBetween, type Verdict } from '../world/in-between';
import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/**
 * A server in front of Azurite plays the storage that cannot write. Azurite itself on a small full disk would prove nothing: it goes on
 * answering 201 out of its memory and only its writing to disk in the background fails.
 */
describe('storage that answers and does not do', () => {
  let table: InBetween;
  let queue: InBetween;
  let world: LeadWorld;
  beforeAll(async () => {
    [table, queue] = [await startInBetween(), await startInBetween()];
    const [tablePort = 0, queuePort = 0] = await freePorts(2);
    table.target = `http://127.0.0.1:${tablePort}`;
    queue.target = `http://127.0.0.1:${queuePort}`;
    const direct = azuriteConnection({
      AZURITE_BLOB_PORT: 1,
      AZURITE_QUEUE_PORT: queuePort,
      AZURITE_TABLE_PORT: tablePort,
    });
    world = await startLeadWorld({
      env: {
        AZURITE_TABLE_PORT: String(tablePort),
        AZURITE_QUEUE_PORT: String(queuePort),
        LEAD_STORAGE: direct.replace(table.target, table.url).replace(queue.target, queue.url),
      },
    });
  });
  afterAll(async () => {
    await world.stop();
    await Promise.all([table.stop(), queue.stop()]);
  });
  afterEach(() => {
    table.judge = () => 'pass';
    queue.judge = () => 'pass';
  });

  const full = (status: number, code: string): Verdict => ({
    status,
    answer: JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: 'Not written.' } } }),
  });

  // The first one, because a message that another test has left would deliver as well.
  it('delivers by retry-stuck what lost its message after the row was stored', async () => {
    let lost = 0;
    queue.judge = ({ method, path }) => {
      if (method !== 'POST' || !path.includes('/messages')) return 'pass';
      lost += 1;
      return {
        status: 201,
        headers: { 'content-type': 'application/xml' },
        answer: '<?xml version="1.0" encoding="utf-8"?><QueueMessagesList></QueueMessagesList>',
      };
    };
    for (let index = 0; index < 20; index += 1)
      expect((await world.sendLead(payloadOf(index, 'nudge'))).status).toBe(202);
    // One message each for the shards in which the twenty lie; they are sent behind the answers.
    await eventually(
      () => lost,
      (count) => count >= 5,
    );
    expect((await world.status()).inbox.depth).toBe(20);
    queue.judge = () => 'pass';
    await world.runNow('retry-stuck');
    await world.untilDelivered();
    expect(notExactlyOnce(await world.leads(), 20, 'nudge')).toEqual([]);
  }, 60_000);

  it.each([
    [500, 'InternalError'],
    [503, 'ServerBusy'],
    [507, 'InsufficientStorage'],
  ])(
    'makes the door say 503 and Retry-After while writes end in %i %s, and 202 as soon as they do not',
    async (status, code) => {
      table.judge = ({ method }) => (method === 'GET' ? 'pass' : full(status, code));
      const refused = await world.sendLead(payloadOf(status, 'full'));
      expect(refused.status).toBe(503);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await world.status()).inbox.depth).toBe(0);
      table.judge = () => 'pass';
      expect((await world.sendLead(payloadOf(status, 'full'))).status).toBe(202);
      await world.untilDelivered();
      const leads = (await world.leads()).filter((lead) => lead['lastname'] === `Last${status}`);
      expect(leads.map((lead) => lead['mpl_touchcount'])).toEqual([1]);
    },
    60_000,
  );

  it('doubles nothing while delivered rows cannot be put away', async () => {
    let refused = 0;
    table.judge = ({ path, body }) => {
      if (!path.includes('LeadArchive') && !body.includes('/LeadArchive')) return 'pass';
      refused += 1;
      return full(500, 'InternalError');
    };
    for (let index = 0; index < 20; index += 1) await world.sendLead(payloadOf(index, 'archive'));
    await eventually(
      async () => notExactlyOnce(await world.leads(), 20, 'archive'),
      (wrong) => wrong.length === 0,
      { withinMs: 60_000 },
    );
    await eventually(
      () => refused,
      (count) => count > 4,
      { withinMs: 60_000 },
    );
    table.judge = () => 'pass';
    await world.untilDelivered();
    expect(notExactlyOnce(await world.leads(), 20, 'archive')).toEqual([]);
  }, 120_000);
});
