import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const pcfScripts = createRequire(import.meta.url).resolve('pcf-scripts/bin/pcf-scripts.js');

/**
 * Runs a task of pcf-scripts in a control's project and returns what it printed. It exits 0 on type errors and bad
 * manifests alike, so its last word counts, not its exit code.
 * @throws Error with the whole output when the task did not succeed.
 */
export const runPcfScripts = (control, ...task) =>
  new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [pcfScripts, ...task], {
      cwd: control.project,
      env: { ...process.env, PP_TOOLS_TELEMETRY_OPTOUT: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    run.stdout.on('data', (chunk) => (output += chunk));
    run.stderr.on('data', (chunk) => (output += chunk));
    run.once('error', reject);
    run.once('close', () => {
      const succeeded = /\] Succeeded/.test(output) && !/\] Failed|\[pcf-[\d]+\] \[Error\]/.test(output);
      if (succeeded) resolve(output);
      else reject(new Error(`pcf-scripts ${task.join(' ')} failed for ${control.name}:\n${output}`));
    });
  });
