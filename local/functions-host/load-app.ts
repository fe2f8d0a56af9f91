import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from './host-error';

/**
 * Loads the files that `main` in the project's `package.json` names (a glob). `.mjs` is imported, `.cjs` required, `.js` by the package's
 * `type`; whatever a file throws comes through.
 * @throws HostError when there is no `main` or nothing matches it.
 */
export async function loadApp(root: string): Promise<void> {
  const { main, type } = readPackage(root);
  const files = globSync(main, { cwd: root }).sort();
  if (files.length === 0)
    throw new HostError(
      `package.json: main is "${main}", but no file matches it in ${root}. Build the app first.`,
    );
  const require = createRequire(join(root, 'package.json'));
  for (const file of files) {
    const path = join(root, file);
    const extension = extname(path);
    const isModule = extension === '.mjs' || (extension === '.js' && type === 'module');
    if (isModule) await import(pathToFileURL(path).href);
    else require(path);
  }
}

function readPackage(root: string): { readonly main: string; readonly type: unknown } {
  const file = join(root, 'package.json');
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new HostError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { main, type } = content as { main?: unknown; type?: unknown };
  if (typeof main !== 'string')
    throw new HostError(`${file} has no main, expected the app's entry files (a glob).`);
  return { main, type };
}
