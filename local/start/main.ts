import { join } from 'node:path';
import { banner } from './banner';
import { runWorld } from './run-world';
import { readWorldSettings } from './world-settings';

/** `npm start`: the exit code is 0 after an orderly end, 1 when the world could not be started or kept running. */
async function main(): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));

  let lost: Error | undefined;
  const settings = readWorldSettings(process.env);
  const world = await runWorld({
    settings,
    root: join(__dirname, '../..'),
    env: process.env,
    say: (line) => console.log(line),
    onLost: (error) => {
      lost = error;
      stopping.abort();
    },
    stopping: stopping.signal,
  });
  try {
    console.log(banner(settings.ports, world.folder));
    await stopped;
  } finally {
    await world.end();
  }
  if (lost !== undefined) throw lost;
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
