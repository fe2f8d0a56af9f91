import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * Runs `npm ci` when what is installed is not what the lockfile says. Two commands that are started together in a fresh
 * clone do not install at the same time: each would delete what the other has just written.
 * @throws Error when npm cannot be run or does not succeed.
 */
export async function installMissing(root = projectRoot) {
  const complete = () =>
    isInstalled(
      readLock(join(root, 'package-lock.json')),
      readLock(join(root, 'node_modules/.package-lock.json')),
    );
  if (complete()) return;
  await oneAtATime(
    `install ${root}`,
    () => complete() || install(root),
    () => console.log('Waiting for another command that installs packages here …'),
  );
}

function install(root) {
  console.log('Installing packages (npm ci) …');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // npm.cmd is a script: Node starts those through a shell only.
    shell: process.platform === 'win32',
    // npm ci deletes node_modules, so it must not run on a Node that lies in there.
    env: { ...process.env, PATH: pathOutside(join(root, 'node_modules')) },
  });
  if (run.status !== 0)
    throw new Error(
      `npm ci did not succeed (${run.error?.message ?? `exit code ${run.status}`}). See above for what npm said.`,
    );
}

/**
 * npm leaves a record of what it installed in `node_modules/.package-lock.json`. Comparing the two, rather than their times, survives
 * a copied or freshly checked-out tree. Optional packages for other platforms are rightly absent.
 */
export function isInstalled(wanted, present) {
  if (present === undefined) return false;
  return Object.entries(wanted?.packages ?? {}).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = present.packages?.[path];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function pathOutside(folder) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.startsWith(folder))
    .join(delimiter);
}
