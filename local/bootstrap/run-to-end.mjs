import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { projectRoot } from './project-root.mjs';

const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const parentCheckMs = 500;

/**
 * Runs a script and resolves with its exit code (128 + n after signal n). Signals are passed on: a terminal sends them to the whole
 * group, `kill` to one process only. `withParent` opens a channel that tells the script when this process is gone.
 */
export function runToEnd(node, args, { withParent = false, env = process.env } = {}) {
  const child = spawn(node, args, {
    cwd: projectRoot,
    stdio: withParent ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    // Of the process itself: on Windows only that one finds `Path`, and a second spelling would hide it from the child.
    env: { ...env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  });
  // On Windows the console tells the whole group, and `kill` is the end without a word.
  const forward = (signal) => process.platform === 'win32' || child.kill(signal);
  for (const signal of passedOn) process.on(signal, forward);
  const watch = whenNpmIsGone(() => forward('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of passedOn) process.off(each, forward);
      clearInterval(watch);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** npm starts scripts through a shell, which keeps a signal for npm alone to itself: all we see is that our parent is another. */
function whenNpmIsGone(tell) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, parentCheckMs);
  return watch;
}
