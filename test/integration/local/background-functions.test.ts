import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { eventually } from '../../world/eventually';
import { startAzurite, type Azurite } from '../../world/start-azurite';
import { masterKey, startSampleApp, type SampleApp } from './start-sample-app';

interface Seen {
  readonly at: number;
  readonly kind: string;
  readonly message?: unknown;
  readonly dequeueCount?: number;
  readonly hiddenUntil?: string;
}

describe('queue and timer functions', () => {
  let azurite: Azurite;
  let app: SampleApp;
  let queue: QueueClient;
  let poison: QueueClient;

  beforeAll(async () => {
    azurite = await startAzurite();
    const service = QueueServiceClient.fromConnectionString(azurite.connectionString);
    queue = service.getQueueClient('work-items');
    poison = service.getQueueClient('work-items-poison');
    app = await startSampleApp('background', {
      WORK_STORAGE: azurite.connectionString,
      WORK_QUEUE: 'work-items',
      'AzureWebJobs.off.Disabled': '1',
    });
    // The trigger waits for a queue that does not exist yet.
    await queue.create();
  });
  afterAll(async () => {
    await app.stop();
    await azurite.stop();
  });

  const seen = async () => (await (await fetch(`${app.url}/api/seen`)).json()) as readonly Seen[];
  const attempts = async (message: unknown) => (await seen()).filter((each) => each.message === message);
  const send = (text: string) => queue.sendMessage(Buffer.from(text).toString('base64'));
  const runNow = (name: string, body?: string) =>
    fetch(`${app.url}/admin/functions/${name}`, {
      method: 'POST',
      body,
      headers: { 'x-functions-key': masterKey, 'content-type': 'application/json' },
    });
  const poisonTexts = async () => {
    if (!(await poison.exists())) return [];
    const { peekedMessageItems } = await poison.peekMessages({ numberOfMessages: 32 });
    return peekedMessageItems.map(({ messageText }) => messageText);
  };
  const drained = () =>
    eventually(
      async () => (await queue.getProperties()).approximateMessagesCount,
      (count) => count === 0,
    );

  it('works on each message once and deletes it', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => send(`job ${index}`)));
    const done = await eventually(
      seen,
      (all) => all.filter(({ message }) => String(message).startsWith('job')).length >= 20,
    );
    const jobs = done.filter(({ message }) => String(message).startsWith('job'));
    expect(new Set(jobs.map(({ message }) => message)).size).toBe(20);
    expect(jobs.every(({ dequeueCount }) => dequeueCount === 1)).toBe(true);
    await drained();
  });

  it('hides a message from others for ten minutes while it is worked on', async () => {
    await send('job of some length');
    const [job] = await eventually(
      () => attempts('job of some length'),
      (all) => all.length === 1,
    );
    const hiddenForMs = Date.parse(job?.hiddenUntil ?? '') - (job?.at ?? 0);
    expect(hiddenForMs).toBeGreaterThan(590_000);
    expect(hiddenForMs).toBeLessThan(610_000);
  });

  it('shows a failed message again after the visibility time-out', async () => {
    await send('recover 1');
    const [first, second] = await eventually(
      () => attempts('recover 1'),
      (all) => all.length === 2,
    );
    expect([first?.dequeueCount, second?.dequeueCount]).toEqual([1, 2]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(900);
    await drained();
  });

  it('moves a message to the poison queue after the last allowed failure, as it was', async () => {
    await send('fail 1');
    await eventually(poisonTexts, (texts) => texts.includes(Buffer.from('fail 1').toString('base64')));
    expect(await attempts('fail 1')).toHaveLength(3);
    await drained();
  });

  it('never runs the function for a message that is not base64', async () => {
    await queue.sendMessage('not base64!');
    await eventually(poisonTexts, (texts) => texts.includes('not base64!'));
    expect((await seen()).some(({ message }) => String(message).includes('not base64'))).toBe(false);
  });

  it('gives the handler JSON as a value, as the library does', async () => {
    await send('{"shard":3}');
    await eventually(seen, (all) => all.some(({ message }) => JSON.stringify(message) === '{"shard":3}'));
  });

  it('runs a timer at its times, and no disabled one', async () => {
    const runs = await eventually(
      async () => (await seen()).filter(({ kind }) => kind === 'every-second'),
      (all) => all.length >= 3,
    );
    const seconds = runs.map(({ at }) => Math.floor(at / 1000));
    expect(new Set(seconds).size).toBe(seconds.length);
    expect((await seen()).some(({ kind }) => kind === 'off')).toBe(false);
  });

  it('runs a timer at start when it says so', async () => {
    const all = await seen();
    expect(all.filter(({ kind }) => kind === 'at-start')).toHaveLength(1);
    expect(all.some(({ kind }) => kind === 'new-year')).toBe(false);
  });

  it('runs a timer now when the admin API is asked to', async () => {
    expect((await runNow('new-year', '{"input":""}')).status).toBe(202);
    await eventually(seen, (all) => all.some(({ kind }) => kind === 'new-year'));
  });

  it('runs a queue function now with the text that the admin API is given', async () => {
    expect((await runNow('work', '{"input":"by hand"}')).status).toBe(202);
    await eventually(
      () => attempts('by hand'),
      (all) => all.length === 1,
    );
  });

  it.each([
    ['without a body', 'new-year', undefined, 400],
    ['with a body that is not JSON', 'new-year', 'input', 400],
    ['for an unknown function', 'unknown', '{}', 404],
    ['for an HTTP function', 'seen', '{}', 404],
  ])('the admin API runs nothing %s', async (_case, name, body, status) => {
    expect((await runNow(name, body)).status).toBe(status);
  });

  it('lists the functions', async () => {
    const response = await fetch(`${app.url}/admin/functions`, { headers: { 'x-functions-key': masterKey } });
    const functions = (await response.json()) as readonly {
      name: string;
      trigger: string;
      isDisabled: boolean;
    }[];
    expect(functions).toContainEqual({ name: 'work', trigger: 'queue', isDisabled: false });
    expect(functions).toContainEqual({ name: 'off', trigger: 'timer', isDisabled: true });
  });
});
