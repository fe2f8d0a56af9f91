/**
 * Builds the controls in production mode, those only whose inputs changed.
 *
 *     node pcf-controls/build.mjs [types] [--force] [Control …]
 *
 * `types` makes only the types that stand for the manifests, which type check and lint need.
 */
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { alone } from './build/alone.mjs';
import { checkOutput } from './build/check-output.mjs';
import { controls } from './build/controls.mjs';
import { buildInputs, typeInputs } from './build/input-hash.mjs';
import { runPcfScripts } from './build/run-pcf-scripts.mjs';
import { readBuildStamp, readTypesStamp, writeBuildStamp, writeTypesStamp } from './build/stamp.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const makeTypes = async (control, { force }) => {
  const inputs = typeInputs(control);
  if (!force && readTypesStamp(control) === inputs) return `${control.name}: types unchanged`;
  await runPcfScripts(control, 'refreshTypes');
  writeTypesStamp(control, inputs);
  return `${control.name}: types made`;
};

const makeBundle = async (control, { force }) => {
  const inputs = await buildInputs(control);
  if (!force && readBuildStamp(control) === inputs)
    return `${control.name}: unchanged, ${kilobytes(checkOutput(control))}`;
  await runPcfScripts(control, 'rebuild', '--buildMode', 'production');
  const size = checkOutput(control);
  writeBuildStamp(control, inputs);
  writeTypesStamp(control, typeInputs(control));
  return `${control.name}: built, ${kilobytes(size)}`;
};

/** As many at once as there are cores; all of them are tried, so that one run shows every fault. */
const inPool = async (items, work) => {
  const waiting = [...items];
  const errors = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      await work(item).then(console.log, (error) => errors.push(error));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
};

/**
 * @param {{ types?: boolean, force?: boolean, names?: readonly string[] }} [options]
 * @throws AggregateError with what pcf-scripts said about each control that failed.
 */
export const buildControls = async ({ types = false, force = false, names = [] } = {}) => {
  const unknown = names.filter((name) => !controls.some((control) => control.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No control ${unknown.join(', ')}; there are ${controls.map(({ name }) => name).join(', ')}.`,
    );
  const wanted = controls.filter(({ name }) => names.length === 0 || names.includes(name));
  await inPool(wanted, (control) =>
    alone(control, () => (types ? makeTypes : makeBundle)(control, { force })),
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => word !== 'types' && word !== '--force');
  await buildControls({ types: words.includes('types'), force: words.includes('--force'), names }).catch(
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
