import type { SettingsReader } from './settings';

/** How to reach a storage account: a connection string with a key, or service addresses with the app's identity. */
export type StorageAccount =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | {
      readonly kind: 'identity';
      readonly tableServiceUri: string;
      readonly queueServiceUri: string;
      readonly clientId: string | undefined;
    };

type Services = 'table' | 'table+queue';

/**
 * Reads `NAME` (connection string) or `NAME__tableServiceUri`, `NAME__queueServiceUri`, `NAME__clientId`,
 * the names that Azure Functions uses for identity-based connections.
 */
export function readStorageSettings(
  settings: SettingsReader,
  name: string,
  services: Services = 'table+queue',
): StorageAccount {
  const connectionString = settings.text(name);
  if (connectionString !== undefined) {
    if (!/(^|;)\s*(AccountKey|SharedAccessSignature|UseDevelopmentStorage)\s*=/i.test(connectionString))
      settings.refuse(
        name,
        'the connection string of a storage account (…;AccountName=…;AccountKey=…)',
        true,
      );
    return { kind: 'connection-string', connectionString };
  }
  const uri = (service: 'table' | 'queue') =>
    settings.url(
      `${name}__${service}ServiceUri`,
      `https://<account>.${service}.core.windows.net, or ${name} as a connection string`,
      // A connection string in the wrong place holds a key all the same.
      true,
    )?.href ?? '';
  return {
    kind: 'identity',
    tableServiceUri: uri('table'),
    queueServiceUri: services === 'table+queue' ? uri('queue') : '',
    clientId: settings.text(`${name}__clientId`),
  };
}
