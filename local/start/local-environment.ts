import { withoutProxies } from '../bootstrap/without-proxies.mjs';
import { localWebhooks } from './local-webhooks';
import type { Ports, WorldSettings } from './world-settings';

type Environment = Readonly<Record<string, string | undefined>>;

/** Azurite's one account and its key, both published in Microsoft's documentation ("Use the Azurite emulator"): no secret. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Connection string of the storage account that Azurite plays on these ports. */
export function azuriteConnection(ports: Pick<Ports, `AZURITE_${string}_PORT` & keyof Ports>): string {
  const endpoint = (service: string, port: number) =>
    `${service}Endpoint=http://127.0.0.1:${port}/${account}`;
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    endpoint('Blob', ports.AZURITE_BLOB_PORT),
    endpoint('Queue', ports.AZURITE_QUEUE_PORT),
    endpoint('Table', ports.AZURITE_TABLE_PORT),
  ].join(';');
}

/**
 * The environment of every process on this machine: what is set wins, what is not set points to the local world, so that nothing is sent
 * anywhere else by mistake. Proxy settings are left out.
 * @param mailUrl where mails go unless the environment says so.
 */
export function localEnvironment(
  env: Environment,
  { ports, functionKey, dataDir }: WorldSettings,
  mailUrl?: string,
): Environment {
  const connection = azuriteConnection(ports);
  return {
    FUNCTIONS_WORKER_RUNTIME: 'node',
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    DATAVERSE_URL: `http://127.0.0.1:${ports.DATAVERSE_PORT}`,
    DATAVERSE_AUTH: 'none',
    // Nothing leaves the machine: no name server is asked.
    MAIL_DOMAIN_CHECK: 'off',
    ...unlessSet(env, 'AzureWebJobsStorage', connection),
    ...unlessSet(env, 'LEAD_STORAGE', connection),
    ...unlessSet(env, 'LEAD_TABLE_SOURCE', connection),
    ...(mailUrl !== undefined && { MAIL_URL: mailUrl, MAIL_TO: 'sales@contoso.example' }),
    DATAVERSE_WEBHOOKS: localWebhooks(ports.FUNCTIONS_PORT, functionKey),
    ...withoutProxies(env),
    // What these say has been read already: a process that reads them again finds the same.
    LOCAL_FUNCTION_KEY: functionKey,
    LOCAL_DATA_DIR: dataDir,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  };
}

/** A connection may also be given as service addresses: `NAME__tableServiceUri` and so on. */
function unlessSet(env: Environment, name: string, value: string): Environment {
  return Object.keys(env).some((key) => key === name || key.startsWith(`${name}__`)) ? {} : { [name]: value };
}
