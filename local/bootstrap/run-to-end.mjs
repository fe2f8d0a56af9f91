import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, delimiter } from 'node:path';
import { projectRoot } from './project-root.mjs';

const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Runs a script and resolves with its exit code (128 + n after signal n). Signals are passed on: a terminal sends them to the whole
 * group, `kill` and npm to one process only. `withParent` opens a channel that tells the script when this process is gone.
 */
export function runToEnd(node, args, { withParent = false, env = process.env } = {}) {
  const child = spawn(node, args, {
    cwd: projectRoot,
    stdio: withParent ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    env: { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH ?? ''}` },
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of passedOn) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of passedOn) process.off(each, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
