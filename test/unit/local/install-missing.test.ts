import { isInstalled } from '../../../local/bootstrap/install-missing.mjs';

const entry = (version: string, more: object = {}) => ({ version, integrity: `sha512-${version}`, ...more });
const lock = (packages: object) => ({ packages: { '': { name: 'root' }, ...packages } });

describe('isInstalled', () => {
  const wanted = lock({
    'node_modules/a': entry('1.0.0'),
    'node_modules/b': entry('2.0.0', { optional: true }),
  });

  it.each([
    ['all is there', { 'node_modules/a': entry('1.0.0'), 'node_modules/b': entry('2.0.0') }, true],
    ['only an optional package of another platform is missing', { 'node_modules/a': entry('1.0.0') }, true],
    ['something more is there', { 'node_modules/a': entry('1.0.0'), 'node_modules/c': entry('9.0.0') }, true],
    ['a package is missing', { 'node_modules/b': entry('2.0.0') }, false],
    ['a version differs', { 'node_modules/a': entry('1.0.1') }, false],
    ['the content differs', { 'node_modules/a': entry('1.0.0', { integrity: 'sha512-other' }) }, false],
    [
      'an optional package has another version',
      { 'node_modules/a': entry('1.0.0'), 'node_modules/b': entry('2.0.1') },
      false,
    ],
  ])('%s: %s', (_case, present, expected) => {
    expect(isInstalled(wanted, { packages: present })).toBe(expected);
  });

  it('is not so without a record of npm', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
  });
});
