import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSources } from '../../../solution/sources/write-sources';
import { element } from '../../../solution/xml/xml-element';

describe('writing the sources', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'old');
  };
  const files = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  it('takes away what the description no longer has', async () => {
    put('Roles/Old role.xml');
    await writeSources(folder, [{ path: 'Roles/New role.xml', root: element('Role') }]);
    expect(await files()).toEqual(['New role.xml']);
    expect(await readFile(join(folder, 'Roles/New role.xml'), 'utf8')).toContain('<Role />');
  });

  it('leaves built controls where the packer put them', async () => {
    put('Controls/mpl_X.Y/bundle.js');
    await writeSources(folder, [
      { path: 'Controls/mpl_X.Y/ControlManifest.xml.data.xml', root: element('CustomControl') },
    ]);
    expect((await files()).sort()).toEqual(['ControlManifest.xml.data.xml', 'bundle.js']);
  });
});
