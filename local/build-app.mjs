import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { projectRoot } from './bootstrap/project-root.mjs';

const folder = join(projectRoot, 'dist/functions');

/** Packages written as ES modules ask where they lie; in a CommonJS file that is the file itself. */
const whereItLies = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/** A third less to read at a cold start; names stay, so stack traces can still be read. */
const smaller = { minifyWhitespace: true, minifySyntax: true, legalComments: 'none' };

/**
 * What is deployed: `app.js`, which registers the functions, and a file for each thing that is imported later. Everything is in them but the
 * API that the Functions worker itself provides. The bundler splits ES modules only, so each part is turned into CommonJS afterwards.
 * Resolves with paths and texts; `app.js`, which names the others, comes last.
 */
export async function buildApp(shared) {
  const { outputFiles } = await build({
    ...shared,
    ...smaller,
    entryPoints: [{ in: 'functions/app.ts', out: 'functions/app' }],
    chunkNames: 'functions/[name]-[hash]',
    external: ['@azure/functions-core'],
    alias: { '@noble/hashes/sha2.js': './functions/libraries/sha256.ts' },
    format: 'esm',
    splitting: true,
    define: { 'import.meta.url': 'bundleUrl' },
  });
  const files = await Promise.all(outputFiles.map(toCommonJs));
  return files.sort((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)));
}

async function toCommonJs({ path, text }) {
  const { code } = await transform(text, {
    ...smaller,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    supported: { 'dynamic-import': false },
  });
  return { path, contents: code.includes('bundleUrl') ? `${whereItLies}${code}` : code };
}

const isEntry = (path) => basename(path) === 'app.js';

/** A process that runs may load its own parts for a while after the next build. */
const keptMs = 3_600_000;

/** Removes parts that only earlier builds had. */
export function removeEarlierParts(files) {
  const built = new Set(files.map(({ path }) => basename(path)));
  for (const name of readdirSync(folder))
    if (!built.has(name) && Date.now() - statSync(join(folder, name)).mtimeMs > keptMs)
      rmSync(join(folder, name), { force: true });
}
