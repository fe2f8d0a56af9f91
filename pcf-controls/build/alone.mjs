import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const locks = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/pcf-controls');
const pollMs = 100;

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** True when the lock is ours. One that a killed process left behind is taken away. */
const take = (lock) => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // given back in the meantime
  }
  return false;
};

/**
 * Does the work while no other process does it for the same control: test files that run side by side ask for the
 * same build, and pcf-scripts clears its output first.
 */
export const alone = async (control, work) => {
  mkdirSync(locks, { recursive: true });
  const lock = join(locks, `${control.name}.lock`);
  while (!take(lock)) await setTimeout(pollMs);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
};
