import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { azuriteConnection } from '../../local/start/local-environment';
import { eventually } from './eventually';
import { freePorts } from './free-ports';
import { keepLogs } from './leaks/recording';
import { runScript, type Ended, type RunningScript } from './run-script';

export type ProcessName = 'functions' | 'azurite' | 'simulator';

export interface StartedWorld extends RunningScript {
  readonly functionsUrl: string;
  readonly dataverseUrl: string;
  readonly siteUrl: string;
  readonly ports: readonly number[];
  readonly functionKey: string;
  /** Connection string of its Azurite. */
  readonly storage: string;
  readonly dataFolder: string;
  /** What `processes.json` says now. */
  readonly processIds: () => Readonly<Record<ProcessName, number>>;
  /** SIGKILL, as a crash would be. */
  readonly kill: (name: ProcessName) => void;
  /** Sends a body to the lead destination with the key. */
  readonly sendLead: (body: unknown, offerId?: string) => Promise<Response>;
  /** Runs a timer or queue function now; the answer comes before the run. */
  readonly runNow: (functionName: string) => Promise<void>;
  /** A call of the simulator's control surface; `path` as in `requests`. */
  readonly sim: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** All rows that an OData read gives, page by page, unseen by record, faults and limits; `path` as in `leads?$select=subject`. */
  readonly observe: (path: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** SIGTERM to the whole group, as Ctrl+C does it. */
  readonly stop: () => Promise<Ended>;
}

interface ODataPage {
  readonly value: readonly Record<string, unknown>[];
  readonly '@odata.nextLink'?: string;
}

interface WorldOptions {
  /** Settings beyond ports and key; they win. */
  readonly env?: Readonly<Record<string, string>>;
  /** State that is to survive; absent: in memory. */
  readonly dataDir?: string;
  /** Files that all processes load before anything else. */
  readonly preload?: readonly string[];
}

const portSettings = [
  'FUNCTIONS_PORT',
  'DATAVERSE_PORT',
  'SITE_PORT',
  'AZURITE_BLOB_PORT',
  'AZURITE_QUEUE_PORT',
  'AZURITE_TABLE_PORT',
] as const;

/** Settings of a developer's shell that would lead a test's world elsewhere. */
const unset = Object.fromEntries(
  [
    'LEAD_STORAGE',
    'LEAD_TABLE_SOURCE',
    'AzureWebJobsStorage',
    'DATAVERSE_URL',
    'DATAVERSE_AUTH',
    'LOCAL_DATA_DIR',
    'LOCAL_MASTER_KEY',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
    'OTEL_TRACES_EXPORTER',
    'OTEL_METRICS_EXPORTER',
    'APPLICATIONINSIGHTS_CONNECTION_STRING',
  ].map((name) => [name, undefined]),
);

/** What `npm start` runs, on free ports and in a process group of its own, without waiting for it. */
export async function launchWorld({ env = {}, dataDir, preload = [] }: WorldOptions = {}) {
  const ports = await freePorts(portSettings.length);
  const settings = Object.fromEntries(portSettings.map((name, index) => [name, String(ports[index])]));
  const functionKey = 'key-of-this-test';
  const script = runScript('dist/local/start.js', {
    ownGroup: true,
    preload,
    env: {
      ...unset,
      ...settings,
      LOCAL_FUNCTION_KEY: functionKey,
      ...(dataDir !== undefined && { LOCAL_DATA_DIR: dataDir }),
      ...env,
    },
  });
  return { script, ports, functionKey };
}

/** Starts the whole local world and waits until it says `Ready`. */
export async function startWorld(options: WorldOptions = {}): Promise<StartedWorld> {
  const { script, ports, functionKey } = await launchWorld(options);
  const hasEnded = script.ended.then(() => true);
  const isReady = () => Promise.race([hasEnded, Promise.resolve(/^Ready/m.test(script.output()))]);
  await eventually(isReady, (seen) => seen, { withinMs: 60_000 });
  if (!/^Ready/m.test(script.output())) throw new Error(`The world did not start:\n${script.output()}`);

  const [functions = 0, dataverse = 0, site = 0, blob = 0, queue = 0, table = 0] = ports;
  const at = (port: number) => `http://127.0.0.1:${port}`;
  const dataFolder = /process ids +(.+)$/m.exec(script.output())?.[1] ?? '';
  keepLogs(join(dataFolder, 'logs'));
  const processIds = () =>
    JSON.parse(readFileSync(join(dataFolder, 'processes.json'), 'utf8')) as Record<ProcessName, number>;

  return {
    ...script,
    functionsUrl: at(functions),
    dataverseUrl: at(dataverse),
    siteUrl: at(site),
    ports,
    functionKey,
    storage: azuriteConnection({
      AZURITE_BLOB_PORT: blob,
      AZURITE_QUEUE_PORT: queue,
      AZURITE_TABLE_PORT: table,
    }),
    dataFolder,
    processIds,
    kill: (name) => void process.kill(processIds()[name], 'SIGKILL'),
    sendLead: (body, offerId) =>
      fetch(`${at(functions)}/api/leads${offerId === undefined ? '' : `/${encodeURIComponent(offerId)}`}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-functions-key': functionKey },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async runNow(functionName) {
      const response = await fetch(`${at(functions)}/admin/functions/${functionName}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-functions-key': functionKey },
        body: '{"input":""}',
      });
      if (response.status !== 202) throw new Error(`${functionName} was not run: status ${response.status}.`);
    },
    async sim(method, path, body) {
      const response = await fetch(`${at(dataverse)}/_sim/${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} /_sim/${path}: status ${response.status}. ${text}`);
      return text === '' ? undefined : (JSON.parse(text) as unknown);
    },
    async observe(path) {
      const rows: Record<string, unknown>[] = [];
      let next: string | undefined = `${at(dataverse)}/api/data/v9.2/${path}`;
      while (next !== undefined) {
        const response: Response = await fetch(next, {
          headers: { 'x-sim-observer': '1', prefer: 'odata.include-annotations="*"' },
        });
        if (!response.ok) throw new Error(`GET ${path}: status ${response.status}. ${await response.text()}`);
        const page = (await response.json()) as ODataPage;
        rows.push(...page.value);
        next = page['@odata.nextLink'];
      }
      return rows;
    },
    stop() {
      script.signal('SIGTERM');
      return script.ended;
    },
  };
}
