import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const lookAgainMs = 200;

/**
 * Runs `work` while no other process of this machine runs work under the same name; says `waiting` once if it has to wait.
 * A process that ended without giving the lock back is passed over.
 */
export async function oneAtATime(name, work, waiting = () => undefined) {
  const lock = join(tmpdir(), `${createHash('sha256').update(name).digest('hex').slice(0, 32)}.lock`);
  if (!(await take(lock))) {
    waiting();
    do await sleep(lookAgainMs);
    while (!(await take(lock)));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function take(lock) {
  // A link appears with its content or not at all.
  const written = `${lock}.${process.pid}`;
  writeFileSync(written, String(process.pid));
  try {
    linkSync(written, lock);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isLeftBehind(lock)) return false;
    rmSync(lock, { force: true });
    return take(lock);
  } finally {
    rmSync(written, { force: true });
  }
  // Two that found the same dead holder may both have come this far: the later one's file is the one that stands.
  await sleep(lookAgainMs / 2);
  return read(lock) === String(process.pid);
}

/** True when its holder is not alive any more, or has just given it back. */
function isLeftBehind(lock) {
  const holder = read(lock);
  if (holder === undefined) return true;
  try {
    process.kill(Number(holder), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function read(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
