import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../world/run-script';
import type { Figure } from './figure';
import { median } from './load';

const times = 15;

/** How long a fresh process needs to load the deployed bundle, against loading `@azure/functions` alone, in turns. */
export function measureColdLoad(): Figure {
  const bundle = join(projectRoot, 'dist/functions/app.js');
  const ms = { bundle: [] as number[], library: [] as number[] };
  for (let time = 0; time <= times; time += 1) {
    for (const [name, module] of [
      ['bundle', bundle],
      ['library', '@azure/functions'],
    ] as const) {
      const elapsed = loadOnce(module);
      if (time > 0) ms[name].push(elapsed);
    }
  }
  return {
    name: 'cold load of the bundle / @azure/functions',
    value: median(ms.bundle) / median(ms.library),
    unit: '×',
    limit: 1.5,
    detail: `bundle ${median(ms.bundle).toFixed(0)} ms, library ${median(ms.library).toFixed(0)} ms; medians of ${times} fresh processes each`,
  };
}

function loadOnce(module: string): number {
  const script = `console.warn=()=>{};const t=performance.now();require(${JSON.stringify(module)});process.stderr.write('#'+(performance.now()-t));process.exit()`;
  const { stderr, status } = spawnSync(process.execPath, ['-e', script], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATAVERSE_URL: 'http://127.0.0.1:1',
      DATAVERSE_AUTH: 'none',
      LEAD_STORAGE: 'UseDevelopmentStorage=true',
    },
  });
  if (status !== 0) throw new Error(`Loading ${module} failed: ${stderr}`);
  // The library greets on the standard output.
  return Number(stderr.split('#').at(-1));
}
