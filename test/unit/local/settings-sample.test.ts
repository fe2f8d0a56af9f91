import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../functions/config';

const file = join(__dirname, '../../../local.settings.sample.json');
const { Values: values } = JSON.parse(readFileSync(file, 'utf8')) as { Values: Record<string, string> };

/** Parts of a connection by identity, instead of a connection string. */
const isIdentityPart = (name: string) => name.includes('__');

describe('local.settings.sample.json', () => {
  it('is a configuration that the app starts with', () => {
    expect(readConfig(values)).toMatchObject({ dataverse: { url: 'http://127.0.0.1:7081', auth: 'none' } });
  });

  it('lists every setting that the app reads', () => {
    const read = new Set<string>();
    const env = new Proxy(values, {
      get(target, name: string) {
        read.add(name);
        return target[name];
      },
    });
    readConfig(env);
    expect([...read].filter((name) => !isIdentityPart(name) && !(name in values))).toEqual([]);
  });

  it('says the defaults: without its optional settings the app reads the same', () => {
    const needed = ['DATAVERSE_URL', 'DATAVERSE_AUTH', 'LEAD_STORAGE', 'LEAD_TABLE_SOURCE'];
    const bare = Object.fromEntries(needed.map((name) => [name, values[name]]));
    expect(readConfig(bare)).toEqual(readConfig(values));
  });
});
