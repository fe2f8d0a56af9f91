import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const moduleUrl = pathToFileURL(join(process.cwd(), 'local/bootstrap/one-at-a-time.mjs')).href;

/** A process that takes the name, says so in the file, and then does `then`. */
const processWith = (name: string, file: string, then: string) =>
  spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { appendFileSync } from 'node:fs';
     import { setTimeout as sleep } from 'node:timers/promises';
     import { oneAtATime } from ${JSON.stringify(moduleUrl)};
     const note = (text) => appendFileSync(${JSON.stringify(file)}, text);
     await oneAtATime(${JSON.stringify(name)}, async () => { note('('); ${then}; note(')'); });`,
  ]);

const newFile = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'one-at-a-time-')), 'noted');
  appendFileSync(file, '');
  return file;
};

it('lets processes of one name work one after the other', async () => {
  const [name, file] = [randomUUID(), newFile()];
  const all = Array.from({ length: 4 }, () => processWith(name, file, 'await sleep(50)'));
  await Promise.all(all.map((each) => once(each, 'exit')));
  expect(readFileSync(file, 'utf8')).toBe('()()()()');
});

it('passes over a process that was killed while it worked', async () => {
  const [name, file] = [randomUUID(), newFile()];
  const killed = processWith(name, file, "process.kill(process.pid, 'SIGKILL')");
  await once(killed, 'exit');
  await once(processWith(name, file, ''), 'exit');
  expect(readFileSync(file, 'utf8')).toBe('(()');
});

it('gives the name back after work that failed', async () => {
  const [name, file] = [randomUUID(), newFile()];
  await once(processWith(name, file, "throw new Error('broken')"), 'exit');
  await once(processWith(name, file, ''), 'exit');
  expect(readFileSync(file, 'utf8')).toBe('(()');
});
