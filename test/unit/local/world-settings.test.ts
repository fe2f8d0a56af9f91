import { resolve } from 'node:path';
import { azuriteConnection, localEnvironment } from '../../../local/start/local-environment';
import { readWorldSettings } from '../../../local/start/world-settings';

describe('readWorldSettings', () => {
  it('has the documented ports and key, and keeps everything in memory', () => {
    expect(readWorldSettings({})).toEqual({
      ports: {
        FUNCTIONS_PORT: 7071,
        DATAVERSE_PORT: 7081,
        SITE_PORT: 7080,
        AZURITE_BLOB_PORT: 10000,
        AZURITE_QUEUE_PORT: 10001,
        AZURITE_TABLE_PORT: 10002,
      },
      functionKey: 'local-development-key',
      masterKey: 'local-development-key',
      dataDir: undefined,
    });
  });

  it('takes what is set', () => {
    const settings = readWorldSettings({
      SITE_PORT: '8080',
      LOCAL_FUNCTION_KEY: 'mine',
      LOCAL_MASTER_KEY: 'master',
      LOCAL_DATA_DIR: 'data',
    });
    expect(settings).toMatchObject({ functionKey: 'mine', masterKey: 'master', dataDir: resolve('data') });
    expect(settings.ports.SITE_PORT).toBe(8080);
  });

  it.each(['0', '-1', '65536', '7 1', '1e3', '7071.5', 'http'])('refuses port %j', (value) => {
    expect(() => readWorldSettings({ FUNCTIONS_PORT: value })).toThrow(
      `FUNCTIONS_PORT: it is "${value}", expected a port number from 1 to 65535.`,
    );
  });

  it('tells all that is wrong at once', () => {
    expect(() => readWorldSettings({ FUNCTIONS_PORT: 'x', SITE_PORT: '7081' })).toThrow(
      /FUNCTIONS_PORT[^]*SITE_PORT: it is "7081", expected another port than that of DATAVERSE_PORT/,
    );
  });
});

describe('localEnvironment', () => {
  const settings = readWorldSettings({ DATAVERSE_PORT: '7999' });

  it('points everything to this machine', () => {
    const env = localEnvironment({}, settings);
    const azurite = azuriteConnection(settings.ports);
    expect(env).toMatchObject({
      DATAVERSE_URL: 'http://127.0.0.1:7999',
      DATAVERSE_AUTH: 'none',
      LEAD_STORAGE: azurite,
      LEAD_TABLE_SOURCE: azurite,
      AzureWebJobsStorage: azurite,
      FUNCTIONS_WORKER_RUNTIME: 'node',
      DATAVERSE_PORT: '7999',
    });
  });

  it('gives way to what is set', () => {
    const env = {
      DATAVERSE_URL: 'https://contoso.crm.dynamics.com',
      LEAD_TABLE_SOURCE: '',
      LEAD_SCOPE: 'customer',
    };
    expect(localEnvironment(env, settings)).toMatchObject(env);
  });

  it('hands on what was read, not what was written', () => {
    const written = { SITE_PORT: ' ', LOCAL_FUNCTION_KEY: '', LOCAL_DATA_DIR: 'data' };
    expect(localEnvironment(written, readWorldSettings(written))).toMatchObject({
      SITE_PORT: '7080',
      LOCAL_FUNCTION_KEY: 'local-development-key',
      LOCAL_DATA_DIR: resolve('data'),
    });
  });

  it('sends nothing on this machine to a proxy', () => {
    const proxy = 'http://proxy.example:3128';
    const env = localEnvironment({ HTTP_PROXY: proxy, https_proxy: proxy, NO_PROXY: '' }, settings);
    expect(JSON.stringify(env)).not.toMatch(/proxy/i);
  });

  it('gives way to a connection that is set as service addresses', () => {
    const env = localEnvironment(
      { LEAD_STORAGE__tableServiceUri: 'https://x.table.core.windows.net' },
      settings,
    );
    expect(env).not.toHaveProperty('LEAD_STORAGE');
    expect(env).toHaveProperty('LEAD_TABLE_SOURCE');
  });
});
