import { readSettings } from '../../../local/simulator/read-settings';

it('listens on 7081 and keeps nothing by default', () => {
  expect(readSettings({})).toEqual({ port: 7081, dataFolder: undefined, webhooks: [] });
});

it('takes port, data folder and web hooks from its environment', () => {
  const hook = { url: 'http://127.0.0.1:1/', message: 'Create', entity: 'lead', mode: 1 };
  const settings = {
    DATAVERSE_PORT: '7181',
    LOCAL_DATA_DIR: '/data',
    DATAVERSE_WEBHOOKS: JSON.stringify([hook]),
  };
  expect(readSettings(settings)).toEqual({ port: 7181, dataFolder: '/data', webhooks: [hook] });
});

it.each([
  [{ DATAVERSE_PORT: '70000' }, 'DATAVERSE_PORT must be a port number from 0 to 65535; got "70000".'],
  [{ DATAVERSE_PORT: 'x' }, 'DATAVERSE_PORT'],
  [{ DATAVERSE_WEBHOOKS: '{' }, 'DATAVERSE_WEBHOOKS must be a JSON list'],
  [{ DATAVERSE_WEBHOOKS: '{}' }, 'DATAVERSE_WEBHOOKS must be a JSON list'],
])('refuses %j by name', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message);
});
