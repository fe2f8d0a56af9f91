import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlFolders } from '../../../solution/controls/control-folders';
import { stageControls, unstageControls } from '../../../solution/controls/stage-controls';

const dataFile = 'ControlManifest.xml.data.xml';

describe('putting built controls into the solution', () => {
  let root: string;
  let sources: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'controls-'));
    sources = join(root, 'src');
    for (const { component, built } of controlFolders(root)) {
      await mkdir(join(sources, 'Controls', component), { recursive: true });
      await writeFile(join(sources, 'Controls', component, dataFile), 'data');
      await mkdir(join(built, 'strings'), { recursive: true });
      await writeFile(join(built, 'ControlManifest.xml'), 'manifest');
      await writeFile(join(built, 'bundle.js'), `bundle of ${component}`);
      await writeFile(join(built, 'strings', 'a.1033.resx'), 'texts');
    }
  });
  afterEach(() => rm(root, { recursive: true }));

  const staged = (component: string) => readdir(join(sources, 'Controls', component), { recursive: true });

  it('copies all that was built beside the file that names the control', async () => {
    await stageControls(root, sources);
    for (const { component } of controlFolders(root)) {
      expect((await staged(component)).sort()).toEqual([
        'ControlManifest.xml',
        dataFile,
        'bundle.js',
        'strings',
        join('strings', 'a.1033.resx'),
      ]);
      const bundle = await readFile(join(sources, 'Controls', component, 'bundle.js'), 'utf8');
      expect(bundle).toBe(`bundle of ${component}`);
    }
  });

  it('leaves nothing of an earlier build behind', async () => {
    await stageControls(root, sources);
    const [first] = controlFolders(root);
    await rm(join(first?.built ?? '', 'strings'), { recursive: true });
    await stageControls(root, sources);
    expect((await staged(first?.component ?? '')).sort()).toEqual([
      'ControlManifest.xml',
      dataFile,
      'bundle.js',
    ]);
  });

  it('says which controls are not built and how to build them, and changes nothing', async () => {
    const [first, second] = controlFolders(root);
    await rm(first?.built ?? '', { recursive: true });
    await rm(join(second?.built ?? '', 'bundle.js'));
    const attempt = stageControls(root, sources);
    await expect(attempt).rejects.toThrow(
      new RegExp(
        `${first?.name ?? ''}: .*bundle\\.js is missing\\. Build the controls first: npm run controls`,
      ),
    );
    await expect(attempt).rejects.toThrow(new RegExp(`${second?.name ?? ''}: .*bundle\\.js is missing`));
    expect(await staged(first?.component ?? '')).toEqual([dataFile]);
  });

  it('can be undone', async () => {
    await stageControls(root, sources);
    await unstageControls(root, sources);
    for (const { component } of controlFolders(root)) expect(await staged(component)).toEqual([dataFile]);
  });
});
