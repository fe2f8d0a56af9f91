import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { projectRoot } from './bootstrap/project-root.mjs';
import { buildApp, removeEarlierParts } from './build-app.mjs';
import { includeHtml } from './include-html.mjs';

const shared = {
  absWorkingDir: projectRoot,
  outdir: 'dist',
  outbase: '.',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node24',
  // Names of functions stay as they are; esbuild's own way of keeping them costs a call for each closure that is made.
  keepNames: false,
  write: false,
  logLevel: 'error',
};

/** What runs on this machine only: takes its packages from node_modules. */
const world = {
  ...shared,
  packages: 'external',
  entryPoints: [
    { in: 'local/start/main.ts', out: 'local/start' },
    { in: 'local/start/end-with-parent.ts', out: 'local/end-with-parent' },
    { in: 'local/start/azurite.ts', out: 'local/azurite' },
    { in: 'local/functions-host/main.ts', out: 'local/functions-host' },
    { in: 'local/simulator/main.ts', out: 'local/simulator' },
    { in: 'local/leads/main.ts', out: 'local/leads' },
    { in: 'solution/main.ts', out: 'local/solution' },
  ],
};

/** What `npm run bench`, `npm run soak` and `npm run pictures` run; built only for them. */
const bench = {
  ...shared,
  packages: 'external',
  entryPoints: [
    { in: 'test/bench/main.ts', out: 'bench/main' },
    { in: 'test/bench/soak.ts', out: 'bench/soak' },
    { in: 'test/bench/bare-server.ts', out: 'bench/bare-server' },
    { in: 'test/bench/slow-simulator.ts', out: 'bench/slow-simulator' },
    { in: 'test/pictures/main.ts', out: 'bench/pictures' },
  ],
};

/** What a browser gets. */
const page = {
  ...shared,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  keepNames: false,
  loader: { '.html': 'copy', '.svg': 'copy' },
  plugins: [includeHtml],
  entryPoints: [
    { in: 'local/site/client/index.html', out: 'site/index' },
    { in: 'local/site/client/icon.svg', out: 'site/icon' },
    { in: 'local/site/client/page.css', out: 'site/page' },
    { in: 'local/site/client/main.ts', out: 'site/page' },
    { in: 'local/site/form/client/seller.html', out: 'site/seller' },
    { in: 'local/site/form/client/seller.css', out: 'site/seller' },
    { in: 'local/site/form/client/main.ts', out: 'site/seller' },
  ],
};

/** Writes `dist/`. Takes a few tenths of a second, so nothing tries to find out whether it is needed. */
export async function buildAll({ withBench = false } = {}) {
  const parts = [world, page, ...(withBench ? [bench] : [])];
  const [app, ...results] = await Promise.all([buildApp(shared), ...parts.map((options) => build(options))]);
  // Its service process would live as long as this one, which may be as long as the local world.
  await stop();
  for (const file of [...app, ...results.flatMap((result) => result.outputFiles)])
    replaceFile(file.path, file.contents);
  removeEarlierParts(app);
}

/** A child that is started again in this very moment must find the old file or the new one, never half of one. */
function replaceFile(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const whole = join(dirname(path), `.${process.pid}.tmp`);
  writeFileSync(whole, contents);
  renameSync(whole, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
