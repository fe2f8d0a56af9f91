import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../../..');
const asWindows = "Object.defineProperty(process, 'platform', { value: 'win32' });";

/** Runs a script in a process that takes itself for one on Windows, with a channel to it. */
const run = (script: string) =>
  spawn(process.execPath, ['-e', asWindows + script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

describe('on Windows, where a signal is the end without a word', () => {
  // What a signal to oneself does there.
  const child = (listener: string) => `
    process.kill = () => process.exit(9);
    ${listener}
    require(${JSON.stringify(join(root, 'dist/local/end-with-parent.js'))});
    setInterval(() => undefined, 1000);
    process.send('ready');`;
  const inOrder = "process.on('SIGTERM', () => process.exit(0));";

  it.each([
    ['is asked to end', inOrder, (it: ReturnType<typeof run>) => void it.send('shutdown'), 0],
    ['loses its parent', inOrder, (it: ReturnType<typeof run>) => it.disconnect(), 0],
    ['loses its parent and listens to nothing', '', (it: ReturnType<typeof run>) => it.disconnect(), 9],
  ])('a process that %s ends as it should', async (_when, listener, end, code) => {
    const process_ = run(child(listener));
    await once(process_, 'message');
    end(process_);
    expect(await once(process_, 'exit')).toEqual([code, null]);
  });

  it('a command keeps its child alive at Ctrl+C, of which the console has told it, and the whole search path', async () => {
    const url = pathToFileURL(join(root, 'local/bootstrap/run-to-end.mjs')).href;
    const lives = 'setTimeout(() => process.exit(process.env.PATH.endsWith(process.env.WHOLE) ? 7 : 8), 500)';
    const process_ = run(`
      const env = { WHOLE: process.env.PATH, Path: process.env.PATH };
      import(${JSON.stringify(url)}).then(({ runToEnd }) => {
        const ended = runToEnd(process.execPath, ['-e', ${JSON.stringify(lives)}], { env });
        setTimeout(() => process.emit('SIGINT'), 100);
        return ended;
      }).then((code) => process.exit(code));`);
    expect(await once(process_, 'exit')).toEqual([7, null]);
  });
});
