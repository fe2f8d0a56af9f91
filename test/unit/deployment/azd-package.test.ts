import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const lines = (path: string) =>
  text(path)
    .split('\n')
    .map((line) => line.trim());

const ignored = lines('.funcignore').filter((line) => line !== '' && !line.startsWith('#'));

/** Whether one of the patterns hits a path below the root; they use no other wildcard than `*`. */
const leavesOut = (path: string) =>
  ignored.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(`/${path}`),
  );

describe('what azd sends to Azure', () => {
  it('is not built there again: the bundle holds everything, and what builds it stays here', () => {
    expect(lines('azure.yaml')).toContain('remoteBuild: false');
    expect(leavesOut('local')).toBe(true);
  });

  it('leaves packages out without the line that azd refuses beside it', () => {
    expect(leavesOut('node_modules')).toBe(false);
    expect(leavesOut('node_modules/esbuild')).toBe(true);
    expect(leavesOut('node_modules/.bin')).toBe(true);
  });

  it.each(['host.json', 'package.json', 'dist', 'dist/functions', 'dist/functions/app.js'])(
    'has %s',
    (path) => {
      expect(leavesOut(path)).toBe(false);
    },
  );

  it.each([
    'local.settings.json',
    'local.settings.sample.json',
    'dist/local',
    'dist/site',
    'dist/bench',
    '.git',
    'azure.yaml',
  ])('has no %s', (path) => {
    expect(leavesOut(path)).toBe(true);
  });

  it('needs an azd that knows the setting', () => {
    expect(text('azure.yaml')).toMatch(/^requiredVersions:\n {2}azd: '>= 1\.23\.5'$/m);
  });
});
