import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

export interface SimulatorProcess {
  readonly url: string;
  /** Ends it with this signal and gives its exit code, `null` when the signal itself ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** The simulator as it is started by itself: one bundle, run in a process of its own. */
export class SimulatorProgram {
  readonly #running = new Set<ChildProcess>();

  private constructor(readonly folder: string) {}

  static async build(): Promise<SimulatorProgram> {
    const folder = await mkdtemp(join(tmpdir(), 'simulator-'));
    await build({
      entryPoints: [join(__dirname, '../../../local/simulator/main.ts')],
      outfile: join(folder, 'simulator.js'),
      ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node24', logLevel: 'warning' },
    });
    return new SimulatorProgram(folder);
  }

  async start(settings: Readonly<Record<string, string>> = {}): Promise<SimulatorProcess> {
    const child = spawn(process.execPath, [join(this.folder, 'simulator.js')], {
      env: { ...process.env, DATAVERSE_PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    const lines = createInterface({ input: child.stdout });
    const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
    if (typeof line !== 'string') throw new Error(`The simulator ended at once with ${String(line)}.`);
    const { listening, pid } = JSON.parse(line) as { listening: string; pid: number };
    return {
      url: listening,
      end: async (signal) => {
        const ended = once(child, 'exit') as Promise<[number | null]>;
        process.kill(pid, signal);
        return (await ended)[0];
      },
    };
  }

  /** Ends what a failed test left running and removes the files. */
  async remove(): Promise<void> {
    for (const child of this.#running) child.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true });
  }
}
