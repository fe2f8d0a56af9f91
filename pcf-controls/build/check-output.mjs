import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const missing = (control) => {
  const strings = join(control.source, 'strings');
  const resources = existsSync(strings) ? readdirSync(strings).map((name) => join('strings', name)) : [];
  return ['bundle.js', 'ControlManifest.xml', ...resources].filter((name) => {
    const file = join(control.output, name);
    return !existsSync(file) || statSync(file).size === 0;
  });
};

/** What makes a bundle unfit to ship, in words. */
const faults = (bundle) =>
  [
    [
      /\beval\(|new Function\(/,
      'evaluates text as code: a development build, which a content security policy refuses',
    ],
    [/__SECRET_INTERNALS_DO_NOT_USE/, 'contains React, which the platform brings'],
    [/localStorage|sessionStorage|indexedDB/, 'uses a storage object of the browser'],
  ].flatMap(([pattern, words]) => (pattern.test(bundle) ? [words] : []));

/**
 * Looks at what a build left behind, since pcf-scripts can end well without it.
 * @returns the bundle's size in bytes
 * @throws Error that names the missing files or says what is wrong with the bundle.
 */
export const checkOutput = (control) => {
  const absent = missing(control);
  if (absent.length > 0)
    throw new Error(`${control.name}: the build left no ${absent.join(', ')} in ${control.output}`);
  const bundle = readFileSync(join(control.output, 'bundle.js'), 'utf8');
  const found = faults(bundle);
  if (found.length > 0) throw new Error(`${control.name}: the bundle ${found.join('; it ')}`);
  return statSync(join(control.output, 'bundle.js')).size;
};
