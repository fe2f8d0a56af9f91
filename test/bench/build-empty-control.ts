import { join } from 'node:path';
import type * as Check from '../../pcf-controls/build/check-output.mjs';
import type * as Run from '../../pcf-controls/build/run-pcf-scripts.mjs';
import { projectRoot } from '../world/run-script';
import { importScript } from './import-script';

/** Builds the least virtual control anew, as ours are built. Returns the path of its bundle. */
export async function buildEmptyControl(): Promise<string> {
  const name = 'EmptyControl';
  const project = join(projectRoot, 'test/bench/empty-control');
  const control = {
    name,
    project,
    source: join(project, name),
    output: join(project, 'out/controls', name),
  };
  const { runPcfScripts } = await importScript<typeof Run>('pcf-controls/build/run-pcf-scripts.mjs');
  await runPcfScripts(control, 'rebuild', '--buildMode', 'production');
  const { checkOutput } = await importScript<typeof Check>('pcf-controls/build/check-output.mjs');
  checkOutput(control);
  return join(control.output, 'bundle.js');
}
