import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { payloadOf } from '../../world/lead-payloads';
import { eventually } from '../../world/eventually';
import { freePorts } from '../../world/free-ports';
import { projectRoot } from '../../world/run-script';
import { startTelemetryWorld, type TelemetryWorld } from './telemetry-world';

const folder = mkdtempSync(join(tmpdir(), 'telemetry-loading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Settings under which the processes of a world note what they load and connect to. */
function recording(name: string) {
  const file = join(folder, `${name}.jsonl`);
  return {
    env: {
      RECORD_LOADING: file,
      NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, '../../world/record-loading.cjs'))}`,
    },
    ofFunctions: (world: TelemetryWorld, kind: 'module' | 'connection'): readonly string[] =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { pid: number; kind: string; value: string })
        .filter((entry) => entry.pid === world.processIds().functions && entry.kind === kind)
        .map(({ value }) => value),
  };
}

/** Every lead is acknowledged and arrives, and the host ends when it is told to. */
async function expectLeadsToArrive(world: TelemetryWorld, run: string): Promise<void> {
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => (await world.sendTraced(payloadOf(index, run))).status),
  );
  expect(statuses).toEqual(Array<number>(20).fill(202));
  await world.untilDelivered();
  expect(await world.leads()).toHaveLength(20);
}

/** A part of the bundle with the SDK in it. */
function holdsSdk(module: string): boolean {
  const file = join(projectRoot, 'dist/functions', basename(module));
  return existsSync(file) && readFileSync(file, 'utf8').includes('BatchSpanProcessor');
}

const faultLines = (world: TelemetryWorld) =>
  world.logLines().filter(({ outcome }) => outcome === 'telemetry-not-exported');

describe('telemetry that nobody asked for', () => {
  it.each([
    ['no setting', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
    ['OTEL_SDK_DISABLED', { OTEL_SDK_DISABLED: 'true' }],
    ['none as exporter of both', { OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' }],
  ])(
    'loads nothing of the SDK and connects to nobody: %s',
    async (name, env) => {
      const record = recording(name);
      const world = await startTelemetryWorld({ env: { ...record.env, ...env } });
      try {
        const { status, id, traceId } = await world.sendTraced(payloadOf(1, 'off'));
        expect([status, id]).toEqual([202, traceId]);
        await world.untilDelivered();
        expect(world.receiver.connections()).toBe(0);
        const loaded = record.ofFunctions(world, 'module');
        expect(loaded.some((module) => module.includes('handlers'))).toBe(true);
        expect(loaded.filter(holdsSdk)).toEqual([]);
        const [stored, created] = await eventually(
          () => world.logLines().filter(({ correlationId }) => correlationId === traceId),
          (lines) => lines.length >= 2,
        );
        expect([stored?.['outcome'], created?.['outcome']]).toEqual(['lead-stored', 'lead-created']);
        expect(created?.['roundId']).toBe(traceId);
      } finally {
        await world.end();
      }
    },
    60_000,
  );
});

describe('a receiver of telemetry that is away', () => {
  it('holds up no lead and no end while it never answers, and is told of once', async () => {
    const world = await startTelemetryWorld({ silent: true });
    try {
      await expectLeadsToArrive(world, 'silent');
      await eventually(
        () => world.receiver.bodies.length,
        (count) => count > 4,
      );
      await eventually(
        () => faultLines(world),
        (lines) => lines.length >= 2,
      );
      const stopped = performance.now();
      const lines = faultLines(world);
      await world.stop();
      expect(performance.now() - stopped).toBeLessThan(8_000);
      expect(lines.map(({ what }) => what).sort()).toEqual(['metrics to OTLP', 'traces to OTLP']);
      expect(world.output()).not.toContain('key-of-the-collector');
    } finally {
      await world.end();
    }
  }, 90_000);

  it('holds up no lead when it refuses connections', async () => {
    const [port] = await freePorts(1);
    const world = await startTelemetryWorld({
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/key-of-the-collector` },
    });
    try {
      await expectLeadsToArrive(world, 'refused');
      const lines = await eventually(
        () => faultLines(world),
        (found) => found.length >= 2,
      );
      expect(lines.map(({ code }) => code)).toEqual(['ECONNREFUSED', 'ECONNREFUSED']);
      expect(JSON.stringify(world.logLines())).not.toContain('key-of-the-collector');
    } finally {
      await world.end();
    }
  }, 90_000);
});

describe('Application Insights', () => {
  it('is sent to at the address in its connection string and nowhere else', async () => {
    const record = recording('application-insights');
    const world = await startTelemetryWorld({
      env: {
        ...record.env,
        OTEL_EXPORTER_OTLP_ENDPOINT: '',
        APPLICATIONINSIGHTS_CONNECTION_STRING:
          'InstrumentationKey=00000000-1111-2222-3333-444444444444;IngestionEndpoint=https://127.0.0.1:1/',
      },
    });
    try {
      await expectLeadsToArrive(world, 'insights');
      await eventually(
        () => record.ofFunctions(world, 'connection'),
        (addresses) => addresses.includes('127.0.0.1:1'),
      );
      expect(record.ofFunctions(world, 'module').some(holdsSdk)).toBe(true);
      const hosts = record.ofFunctions(world, 'connection').map((address) => address.replace(/:\d*$/, ''));
      expect([...new Set(hosts)].filter((host) => !['127.0.0.1', 'localhost'].includes(host))).toEqual([]);
    } finally {
      await world.end();
    }
  }, 90_000);
});
