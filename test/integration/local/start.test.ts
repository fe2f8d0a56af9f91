import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { eventually } from '../../world/eventually';
import { launchWorld, startWorld, type ProcessName, type StartedWorld } from '../../world/start-world';

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const allFree = async (ports: readonly number[]) =>
  (await Promise.all(ports.map(isFree))).every((each) => each);

describe('npm start', () => {
  let world: StartedWorld;
  beforeAll(async () => {
    // Nothing listens there: what is sent to this proxy fails.
    world = await startWorld({ env: { HTTP_PROXY: 'http://127.0.0.1:9', http_proxy: 'http://127.0.0.1:9' } });
  });
  afterAll(() => world.stop());

  const answers: Readonly<Record<ProcessName, () => Promise<Response>>> = {
    functions: () => fetch(`${world.functionsUrl}/api/health`),
    azurite: () => fetch(`http://127.0.0.1:${world.ports[5]}/`),
    simulator: () => fetch(`${world.dataverseUrl}/_sim/clock`),
  };

  it('answers at every address when it says Ready', async () => {
    for (const answer of Object.values(answers)) await answer();
    expect((await fetch(world.siteUrl)).status).toBe(200);
  });

  it('runs storage, the simulator and the Functions host as three processes', () => {
    const ids = Object.values(world.processIds());
    expect(new Set([...ids, world.pid]).size).toBe(4);
    expect(ids.every(isAlive)).toBe(true);
  });

  it.each(['functions', 'azurite', 'simulator'] as const)(
    'starts %s again within 2 s after it died',
    async (name) => {
      const before = world.processIds()[name];
      world.kill(name);
      await eventually(
        () => world.processIds()[name],
        (pid) => pid !== before,
        { withinMs: 2_000, everyMs: 20 },
      );
      await eventually(
        () =>
          answers[name]().then(
            () => true,
            () => false,
          ),
        (answered) => answered,
      );
      expect(isAlive(before)).toBe(false);
      expect(world.output()).toMatch(new RegExp(`^${name} +ended \\(SIGKILL\\) and is started again$`, 'm'));
    },
  );

  it('stores a lead, whatever proxy the shell is set to use', async () => {
    const lead = { userDetails: { email: 'ana@northwind.example' }, leadSource: 'SPZA' };
    expect((await world.sendLead(lead)).status).toBe(202);
  });

  it('never prints the key', async () => {
    await world.sendLead('no JSON');
    expect(world.output()).not.toContain(world.functionKey);
  });
});

describe('the end of npm start', () => {
  it('comes at a signal to the group, twice for good measure: nothing is left running, ports and data folder are free', async () => {
    const world = await startWorld();
    const ids = Object.values(world.processIds());
    world.signal('SIGINT');
    world.signal('SIGTERM');
    expect(await world.ended).toEqual({ code: 0, signal: null });
    expect(ids.filter(isAlive)).toEqual([]);
    expect(await allFree(world.ports)).toBe(true);
    expect(existsSync(world.dataFolder)).toBe(false);
  });

  it('comes to the children too when the supervisor is killed', async () => {
    const world = await startWorld();
    const ids = Object.values(world.processIds());
    process.kill(world.pid, 'SIGKILL');
    await eventually(
      () => ids.filter(isAlive),
      (alive) => alive.length === 0,
    );
    expect(await allFree(world.ports)).toBe(true);
    rmSync(world.dataFolder, { recursive: true });
  });

  it('comes in order while it is still starting', async () => {
    const { script, ports } = await launchWorld();
    await eventually(
      () => script.output(),
      (output) => output.includes('Starting'),
    );
    script.signal('SIGTERM');
    expect(await script.ended).toEqual({ code: 0, signal: null });
    expect(script.output()).not.toContain('Ready');
    expect(await allFree(ports)).toBe(true);
  });
});

describe('a data folder', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'world-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('keeps what is in storage over an orderly end, whatever came last', async () => {
    const first = await startWorld({ dataDir });
    const table = (storage: string) =>
      TableClient.fromConnectionString(storage, 'Kept', { allowInsecureConnection: true });
    await table(first.storage).createTable();
    await table(first.storage).createEntity({
      partitionKey: 'p',
      rowKey: 'last',
      text: 'written just before the end',
    });
    await first.stop();
    expect(existsSync(join(dataDir, 'processes.json'))).toBe(false);

    const second = await startWorld({ dataDir });
    expect(await table(second.storage).getEntity('p', 'last')).toMatchObject({
      text: 'written just before the end',
    });
    await second.stop();
  });

  it('holds the logs of the three processes', async () => {
    const world = await startWorld({ dataDir });
    expect(readdirSync(join(dataDir, 'logs')).sort()).toEqual([
      'azurite.log',
      'functions.log',
      'simulator.log',
    ]);
    await world.stop();
  });
});

describe('npm start refuses', () => {
  it.each([
    [
      'a port that is none',
      { SITE_PORT: 'abc' },
      'SITE_PORT: it is "abc", expected a port number from 1 to 65535.',
    ],
    [
      'two equal ports',
      { SITE_PORT: '9', DATAVERSE_PORT: '9' },
      'SITE_PORT: it is "9", expected another port than that of DATAVERSE_PORT.',
    ],
    [
      'a data folder below a file',
      { LOCAL_DATA_DIR: join(__filename, 'data') },
      /^LOCAL_DATA_DIR: it is ".*", expected a folder that can be written to/m,
    ],
    ['a setting of the app', { LEAD_SCOPE: 'everything' }, 'LEAD_SCOPE: it is "everything", expected one of'],
  ])('%s with one message, and leaves nothing behind', async (_case, env, message) => {
    const { script, ports } = await launchWorld({ env });
    expect((await script.ended).code).toBe(1);
    expect(script.output()).toMatch(message);
    expect(script.output()).not.toContain('Ready');
    expect(script.output()).not.toMatch(/^\s+at /m);
    expect(await allFree(ports)).toBe(true);
  });

  it('a port in use, naming the setting', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const { script } = await launchWorld({ env: { AZURITE_QUEUE_PORT: String(port) } });
    expect((await script.ended).code).toBe(1);
    expect(script.output()).toContain(
      `AZURITE_QUEUE_PORT: it is "${port}", expected a free port, but that one is in use.`,
    );
    taken.close();
  });
});
