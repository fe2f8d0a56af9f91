import { spawn, type ChildProcess } from 'node:child_process';

export interface BuildState {
  readonly isBuilding: boolean;
  /** The first lines of what the build said, when it failed. */
  readonly failure?: string;
}

export interface ControlsBuild {
  /** Starts a build, unless one runs or has just ended; the build leaves alone what is up to date. Never waits. */
  keepFresh(): BuildState;
  close(): void;
}

/** So long a finished build counts as fresh: a page that asks until a build has ended must not start the next one. */
const freshMs = 10_000;
const shownLines = 6;

/** Runs `pcf-controls/build.mjs` in a process of its own: it keeps a core busy for up to a minute. */
export function createControlsBuild(script: string, nowMs: () => number = Date.now): ControlsBuild {
  let child: ChildProcess | undefined;
  let endedAtMs = -Infinity;
  let failure: string | undefined;

  const start = () => {
    let said = '';
    const started = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'] });
    const end = (reason: string | undefined) => {
      child = undefined;
      endedAtMs = nowMs();
      failure = reason;
    };
    started.stderr.on('data', (part: Buffer) => (said += part.toString()));
    started.once('error', (error) => end(error.message));
    started.once('close', (code) => end(code === 0 ? undefined : firstLines(said)));
    child = started;
  };

  return {
    keepFresh() {
      if (child === undefined && nowMs() - endedAtMs > freshMs) start();
      return { isBuilding: child !== undefined, ...(failure !== undefined && { failure }) };
    },
    close: () => void child?.kill(),
  };
}

// The build colours its words for a terminal.
// eslint-disable-next-line no-control-regex
const colours = /\u001b\[[\d;]*m/g;

const firstLines = (text: string): string =>
  text.replace(colours, '').trim().split('\n').slice(0, shownLines).join('\n');
