import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, createWriteStream, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ChildSpec {
  readonly name: 'functions' | 'azurite' | 'simulator';
  /** Name of the script next to this one in `dist/local`. */
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last lines of its error output. */
  readonly lastWords: string;
}

export interface Child {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Asks it to end; may be called again. */
  ask(): void;
  kill(): void;
}

const rememberedLines = 40;

/**
 * Starts one process of the local world. It stays in our process group and has a channel to us, by which it notices when we are gone. What it
 * says goes to its log file; its error output also goes, line by line, to `onErrorLine`.
 */
export function startChild(spec: ChildSpec, onErrorLine: (line: string) => void): Child {
  const log = openSync(spec.logFile, 'a');
  const process_ = spawn(
    process.execPath,
    ['--require', join(__dirname, 'end-with-parent.js'), join(__dirname, `${spec.script}.js`), ...spec.args],
    { cwd: spec.cwd, env: { ...spec.env }, stdio: ['ignore', log, 'pipe', 'ipc'] },
  );
  closeSync(log);
  const lines: string[] = [];
  const errors = createWriteStream(spec.logFile, { flags: 'a' });
  // `stderr` is a pipe as asked for above.
  createInterface({ input: process_.stderr as NonNullable<typeof process_.stderr> }).on('line', (line) => {
    errors.write(`${line}\n`);
    lines.push(line);
    if (lines.length > rememberedLines) lines.shift();
    onErrorLine(line);
  });
  const ended = new Promise<Ended>((resolve) => {
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      errors.end();
      resolve({ code, signal, lastWords: lines.join('\n') });
    };
    process_.once('error', (error) => {
      lines.push(error.message);
      end(null, null);
    });
    // `close` comes after the last of its output, `exit` may come before.
    process_.once('close', end);
  });
  return {
    pid: process_.pid ?? 0,
    ended,
    ask: () => ask(process_),
    kill: () => void process_.kill('SIGKILL'),
  };
}

/** Azurite closes at this message; the others at the signal, and on Windows, where that would kill, at the message too. */
function ask(child: ChildProcess): void {
  if (child.connected) child.send('shutdown', () => undefined);
  if (process.platform !== 'win32') child.kill('SIGTERM');
}
