import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runCommand } from '../../../solution/cli/run-command';
import { controlFolders } from '../../../solution/controls/control-folders';
import { promisesOf } from '../../../solution/release/released';
import { readPackage } from '../../../solution/read/read-package';
import { unzipParts } from '../../../solution/pack/zip';
import { completeSources, projectRoot } from './support/complete-sources';

describe('npm run solution', () => {
  let root: string;
  let said: string[];
  const run = (...args: readonly string[]) => runCommand(root, args, (line) => said.push(line));
  const managed = () => join(root, 'solution/out/MarketplaceLeads_managed.zip');

  /** A project with the committed sources and manifests, and a control build that only says that it was called. */
  beforeEach(async () => {
    said = [];
    root = await mkdtemp(join(tmpdir(), 'solution-'));
    const take = async (path: string) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await cp(join(projectRoot, path), join(root, path));
    };
    await Promise.all(['package.json', 'solution/released.json', 'docs/admin-guide.md'].map(take));
    await Promise.all(
      controlFolders(projectRoot).map(({ sourceManifest }) => take(relative(projectRoot, sourceManifest))),
    );
    for (const [path, bytes] of await completeSources()) {
      const staged = /^Controls\/mpl_MarketplaceLeads\.(\w+)\/(?!ControlManifest\.xml\.data\.xml)(.*)$/.exec(
        path,
      );
      const [, name, file] = staged ?? [];
      const target = staged
        ? `pcf-controls/${name ?? ''}/out/controls/${name ?? ''}/${file ?? ''}`
        : `solution/src/${path}`;
      await mkdir(dirname(join(root, target)), { recursive: true });
      await writeFile(join(root, target), bytes);
    }
    await writeFile(join(root, 'pcf-controls/build.mjs'), 'process.exit(0);\n');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('writes both packages and says their sizes and hashes', async () => {
    expect(await run()).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/MarketplaceLeads_managed\.zip {2}\d+\.\d kB {2}sha256 [0-9a-f]{64}$/),
      expect.stringMatching(/MarketplaceLeads\.zip {2}\d+\.\d kB {2}sha256 [0-9a-f]{64}$/),
    ]);
    const { controls } = readPackage(unzipParts(await readFile(managed())));
    expect(controls.map(({ manifest }) => manifest?.version)).toEqual(['0.1.0', '0.1.0', '0.1.0', '0.1.0']);
  });

  it('says the same hashes again', async () => {
    await run();
    await run();
    expect(said.slice(2)).toEqual(said.slice(0, 2));
  });

  it('names every fault and writes nothing', async () => {
    const choice = join(root, 'solution/src/OptionSets/mpl_stage.xml');
    await writeFile(choice, (await readFile(choice, 'utf8')).replace('727000002', '1'));
    expect(await run()).toBe(1);
    expect(said.join('\n')).toMatch(
      /The solution was not packed:\n[^]*Option 1 of mpl_stage is out of the publisher's range/,
    );
    expect(existsSync(managed())).toBe(false);
  });

  it('says which controls are not built', async () => {
    await rm(join(root, 'pcf-controls/LeadGrid/out'), { recursive: true });
    expect(await run()).toBe(1);
    expect(said.join('\n')).toMatch(/LeadGrid: .*bundle\.js is missing\. Build the controls first/);
  });

  it('packs without controls on request', async () => {
    expect(await run('--without-controls')).toBe(0);
    expect(
      readPackage(unzipParts(await readFile(managed()))).controls.map(({ files }) => files.size),
    ).toEqual([0, 0, 0, 0]);
  });

  it('notes what a release promises, and refuses a package that breaks it', async () => {
    await run();
    expect(await run('record')).toBe(0);
    const released = JSON.parse(await readFile(join(root, 'solution/released.json'), 'utf8')) as unknown;
    expect(released).toEqual(
      JSON.parse(JSON.stringify(promisesOf(readPackage(unzipParts(await readFile(managed())))))),
    );
    await writeFile(join(root, 'pcf-controls/LeadGrid/out/controls/LeadGrid/bundle.js'), 'changed');
    expect(await run()).toBe(1);
    expect(said.at(-1)).toMatch(
      /The control mpl_MarketplaceLeads\.LeadGrid has changed since version 0\.1\.0/,
    );
  });

  it('stamps a new version into sources and control manifests', async () => {
    const file = join(root, 'package.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"version": "0.1.0"', '"version": "1.2.3"'));
    expect(await run('stamp')).toBe(0);
    expect(await readFile(join(root, 'solution/src/Other/Solution.xml'), 'utf8')).toContain(
      '<Version>1.2.3.0</Version>',
    );
    for (const { sourceManifest } of controlFolders(root)) {
      const manifest = await readFile(sourceManifest, 'utf8');
      expect(manifest).toMatch(/<control [^>]*version="1\.2\.3"/);
      expect(manifest.match(/<resx [^>]*version="1\.2\.3"/g)).toHaveLength(4);
    }
  });

  it('explains itself when it is asked for something else', async () => {
    expect(await run('pack')).toBe(64);
    expect(said.join('\n')).toContain('npm run solution [-- <command>]');
  });
});
