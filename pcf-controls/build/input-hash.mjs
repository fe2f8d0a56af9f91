import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** The platform brings these; everything else that a control imports ends in its bundle. */
const external = ['react', '@fluentui/react-components'];

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files that end in the bundle, found by following the imports as a bundler does: shared/, leads/, packages. */
const importedFiles = async (control) => {
  const { metafile } = await build({
    entryPoints: [join(control.source, 'index.ts')],
    absWorkingDir: control.project,
    bundle: true,
    external,
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).map((file) => resolve(control.project, file));
};

const configuration = (control) =>
  [
    join(control.project, 'pcfconfig.json'),
    join(control.project, 'tsconfig.json'),
    join(dirname(control.project), 'tsconfig.base.json'),
    require.resolve('pcf-scripts/package.json'),
    require.resolve('typescript/package.json'),
  ].filter((file) => existsSync(file));

const hashOf = (files, root) => {
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
};

/** A digest of everything that decides about a control's bundle, manifest and strings. */
export const buildInputs = async (control) => {
  const own = filesBelow(control.source).filter(
    (file) => !relative(control.source, file).startsWith('generated'),
  );
  return hashOf([...own, ...configuration(control), ...(await importedFiles(control))], control.project);
};

/** A digest of what decides about a control's generated types. */
export const typeInputs = (control) => hashOf([control.manifest, ...configuration(control)], control.project);
