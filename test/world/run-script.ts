import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { withoutProxies } from '../../local/bootstrap/without-proxies.mjs';
import { keepForSearch, preloadOptions } from './leaks/recording';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningScript {
  readonly pid: number;
  /** Everything that it has written so far, to output and error output. */
  readonly output: () => string;
  readonly ended: Promise<Ended>;
  /** Sends a signal to the process, or to its whole group when it was started with one of its own. */
  readonly signal: (signal: NodeJS.Signals) => void;
}

interface ScriptOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Files that the process and its children load before anything else. */
  readonly preload?: readonly string[];
  /** A process group of its own, as a shell gives to a command. */
  readonly ownGroup?: boolean;
}

export const projectRoot = join(__dirname, '../..');

/** Runs a script of this project, given by its path from the root, such as `dist/local/start.js`. */
export function runScript(
  script: string,
  { args = [], env = {}, cwd, ownGroup = false, preload = [] }: ScriptOptions = {},
): RunningScript {
  const child = spawn(process.execPath, [join(projectRoot, script), ...args], {
    cwd: cwd ?? projectRoot,
    env: { ...withoutProxies(process.env), ...preloadOptions(preload), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${script} could not be started.`);
  return {
    pid,
    output: () => output,
    ended: new Promise((resolve) =>
      child.once('close', (code, signal) => {
        keepForSearch(basename(script), output);
        resolve({ code, signal });
      }),
    ),
    signal(signal) {
      try {
        process.kill(ownGroup ? -pid : pid, signal);
      } catch {
        // It has ended already.
      }
    },
  };
}
