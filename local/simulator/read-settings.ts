import type { WebhookSpec } from './events/webhook-spec';

export interface SimulatorSettings {
  readonly port: number;
  readonly dataFolder: string | undefined;
  /** Steps that are registered from the start. */
  readonly webhooks: readonly WebhookSpec[];
}

/**
 * Reads `DATAVERSE_PORT` (default 7081), `LOCAL_DATA_DIR` (default: nothing is kept) and `DATAVERSE_WEBHOOKS` (a JSON list
 * of web hooks as `/_sim/webhooks` takes them). Throws with the setting's name when one makes no sense.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SimulatorSettings {
  const {
    DATAVERSE_PORT: port = '7081',
    LOCAL_DATA_DIR: dataFolder,
    DATAVERSE_WEBHOOKS: webhooks,
  } = environment;
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new Error(`DATAVERSE_PORT must be a port number from 0 to 65535; got "${port}".`);
  return {
    port: Number(port),
    dataFolder: dataFolder === '' ? undefined : dataFolder,
    webhooks: readWebhooks(webhooks),
  };
}

function readWebhooks(text: string | undefined): readonly WebhookSpec[] {
  if (text === undefined || text === '') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed as readonly WebhookSpec[];
  } catch {
    // Said below.
  }
  throw new Error(
    'DATAVERSE_WEBHOOKS must be a JSON list of web hooks: { url, message, entity, mode, authtype, authvalue }.',
  );
}
