import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../../world/run-script';

/** One script out of a module and its imports, to be run in a page. @param path From the project's root. */
export const pageScript = (path: string): string =>
  buildSync({
    entryPoints: [join(projectRoot, path)],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  }).outputFiles[0]?.text ?? '';
