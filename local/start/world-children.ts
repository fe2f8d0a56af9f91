import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildSpec } from './child';
import type { WorldSettings } from './world-settings';

/** What the supervisor needs to know of a child beyond how to start it. */
export interface WorldChild extends ChildSpec {
  /** It is up when each of these answers. */
  readonly answers: readonly {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly expected?: number;
  }[];
}

interface Place {
  readonly root: string;
  /** Exists; holds logs, and the state when it is to survive. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The three processes of the local world, in the order in which they start. */
export function describeChildren(
  settings: WorldSettings,
  { root, folder, env }: Place,
): Readonly<Record<'azurite' | 'simulator' | 'functions', WorldChild>> {
  const { ports } = settings;
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  const at = (port: number, path = '/') => `http://127.0.0.1:${port}${path}`;
  const child = <T extends ChildSpec['name']>(name: T) => ({
    name,
    args: [],
    cwd: root,
    env,
    logFile: join(logs, `${name}.log`),
  });

  return {
    azurite: {
      ...child('azurite'),
      script: 'azurite',
      args: azuriteArguments(settings, folder),
      cwd: folder,
      answers: [ports.AZURITE_BLOB_PORT, ports.AZURITE_QUEUE_PORT, ports.AZURITE_TABLE_PORT].map((port) => ({
        url: at(port),
      })),
    },
    simulator: {
      ...child('simulator'),
      script: 'simulator',
      answers: [{ url: at(ports.DATAVERSE_PORT, '/_sim/clock'), expected: 200 }],
    },
    functions: {
      ...child('functions'),
      script: 'functions-host',
      args: [root],
      answers: [
        {
          url: at(ports.FUNCTIONS_PORT, '/admin/host/ping'),
          headers: { 'x-functions-key': settings.masterKey },
          expected: 200,
        },
      ],
    },
  };
}

function azuriteArguments({ ports, dataDir }: WorldSettings, folder: string): readonly string[] {
  return [
    ...['--blobPort', String(ports.AZURITE_BLOB_PORT)],
    ...['--queuePort', String(ports.AZURITE_QUEUE_PORT)],
    ...['--tablePort', String(ports.AZURITE_TABLE_PORT)],
    ...(dataDir === undefined ? ['--inMemoryPersistence'] : ['--location', join(folder, 'azurite')]),
    '--silent',
    '--disableTelemetry',
    // The Azure libraries are newer than Azurite at times; what they use of the services has not changed.
    '--skipApiVersionCheck',
  ];
}
