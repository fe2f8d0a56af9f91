import type { SettingsReader } from './settings';

export interface DataverseConfig {
  /** Origin only, without a slash at the end. */
  readonly url: string;
  readonly auth: 'managed-identity' | 'client-secret' | 'none';
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly timeoutMs: number;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Gathers what is wrong in `settings.problems`; what it returns is only valid when there are none. */
export function readDataverseSettings(settings: SettingsReader): DataverseConfig {
  const url = settings.url(
    'DATAVERSE_URL',
    'the address of the environment, such as https://contoso.crm.dynamics.com',
  );
  const auth = settings.oneOf(
    'DATAVERSE_AUTH',
    ['managed-identity', 'client-secret', 'none'],
    'managed-identity',
  );
  if (url !== undefined) checkTransport(settings, url, auth);
  if (auth === 'client-secret') {
    for (const name of ['DATAVERSE_TENANT_ID', 'DATAVERSE_CLIENT_ID'])
      if (settings.text(name) === undefined)
        settings.refuse(name, 'a value, because DATAVERSE_AUTH is client-secret');
    if (settings.text('DATAVERSE_CLIENT_SECRET') === undefined)
      settings.refuse('DATAVERSE_CLIENT_SECRET', 'a value, because DATAVERSE_AUTH is client-secret', true);
  }
  return {
    url: url?.origin ?? '',
    auth,
    tenantId: settings.text('DATAVERSE_TENANT_ID'),
    clientId: settings.text('DATAVERSE_CLIENT_ID'),
    clientSecret: settings.text('DATAVERSE_CLIENT_SECRET'),
    timeoutMs:
      1000 *
      settings.wholeNumber('DATAVERSE_TIMEOUT_SECONDS', { min: 1, max: 230, fallback: 60, unit: 'seconds' }),
  };
}

function checkTransport(settings: SettingsReader, url: URL, auth: DataverseConfig['auth']): void {
  if (loopback.has(url.hostname)) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      settings.refuse('DATAVERSE_URL', 'an http or https address');
    return;
  }
  if (url.protocol !== 'https:') settings.refuse('DATAVERSE_URL', 'an address that begins with https://');
  if (auth === 'none')
    settings.refuse(
      'DATAVERSE_AUTH',
      'managed-identity or client-secret, because DATAVERSE_URL is not on this machine',
    );
}
