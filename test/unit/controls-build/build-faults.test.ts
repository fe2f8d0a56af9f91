import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const load = async () => ({
  ...(await import('../../../pcf-controls/build/check-output.mjs')),
  ...(await import('../../../pcf-controls/build/run-pcf-scripts.mjs')),
});

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'control-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};

const control = () => ({
  name: 'Card',
  project,
  source: join(project, 'Card'),
  output: join(project, 'out/controls/Card'),
});

const build = (bundle: string) => {
  write('Card/strings/Card.1033.resx', '<root/>');
  write('out/controls/Card/bundle.js', bundle);
  write('out/controls/Card/ControlManifest.xml', '<manifest/>');
  write('out/controls/Card/strings/Card.1033.resx', '<root/>');
};

describe('what a build left behind', () => {
  test('is measured when it is whole', async () => {
    build('registerControl()');
    expect((await load()).checkOutput(control())).toBe(17);
  });

  test.each(['bundle.js', 'ControlManifest.xml', 'strings/Card.1033.resx'])('is missed: %s', async (file) => {
    build('registerControl()');
    rmSync(join(control().output, file));
    const { checkOutput } = await load();
    expect(() => checkOutput(control())).toThrow(`Card: the build left no ${file}`);
  });

  test.each([
    ['', /left no bundle.js/],
    ['eval("module")', /evaluates text as code/],
    ['React.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED', /contains React/],
    ['localStorage.x=1', /uses a storage object/],
  ])('is refused: %s', async (bundle, words) => {
    build(bundle);
    const { checkOutput } = await load();
    expect(() => checkOutput(control())).toThrow(words);
  });
});

test('a failure that pcf-scripts reports with exit code 0 is a failure', async () => {
  write('pcfconfig.json', '{ "outDir": "./out/controls" }');
  write(
    'Card/ControlManifest.Input.xml',
    '<?xml version="1.0"?><manifest><control namespace="N" constructor="Card" version="1.0.0"><resources/></control></manifest>',
  );
  const { runPcfScripts } = await load();
  await expect(runPcfScripts(control(), 'build')).rejects.toThrow(
    /pcf-scripts build failed for Card:\n[^]*\[Error\]/,
  );
});
