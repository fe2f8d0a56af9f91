import { resolve } from 'node:path';
import { SettingsError, SettingsReader } from '../../functions/settings';

/** Names of the settings and what they are without one. */
const portDefaults = {
  FUNCTIONS_PORT: 7071,
  DATAVERSE_PORT: 7081,
  SITE_PORT: 7080,
  AZURITE_BLOB_PORT: 10000,
  AZURITE_QUEUE_PORT: 10001,
  AZURITE_TABLE_PORT: 10002,
} as const;

export type PortSetting = keyof typeof portDefaults;
export type Ports = Readonly<Record<PortSetting, number>>;

export interface WorldSettings {
  readonly ports: Ports;
  /** Also the master key, unless LOCAL_MASTER_KEY says otherwise. Never printed. */
  readonly functionKey: string;
  readonly masterKey: string;
  /** Absolute; absent: everything in memory. */
  readonly dataDir: string | undefined;
}

/** @throws SettingsError naming every setting that does not fit. */
export function readWorldSettings(env: Readonly<Record<string, string | undefined>>): WorldSettings {
  const settings = new SettingsReader(env);
  const ports = Object.fromEntries(
    Object.entries(portDefaults).map(([name, fallback]) => [name, readPort(settings, name, fallback)]),
  ) as Ports;
  refuseTwins(settings, ports);
  if (settings.problems.length > 0) throw new SettingsError(settings.problems);
  const functionKey = settings.text('LOCAL_FUNCTION_KEY') ?? 'local-development-key';
  const dataDir = settings.text('LOCAL_DATA_DIR');
  return {
    ports,
    functionKey,
    masterKey: settings.text('LOCAL_MASTER_KEY') ?? functionKey,
    dataDir: dataDir === undefined ? undefined : resolve(dataDir),
  };
}

function readPort(settings: SettingsReader, name: string, fallback: number): number {
  const value = settings.text(name);
  if (value === undefined) return fallback;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) settings.refuse(name, 'a port number from 1 to 65535');
  return port;
}

function refuseTwins(settings: SettingsReader, ports: Ports): void {
  const taken = new Map<number, string>();
  for (const [name, port] of Object.entries(ports)) {
    const other = taken.get(port);
    if (other !== undefined && port !== 0)
      settings.problems.push(`${name}: it is "${port}", expected another port than that of ${other}.`);
    taken.set(port, name);
  }
}
