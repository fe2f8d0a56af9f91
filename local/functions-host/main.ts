import { join } from 'node:path';
import { gatherLines } from '../../functions/gather-lines';
import { whenAskedToStop } from '../start/when-asked-to-stop';
import { readLocalSettings } from './local-settings';
import { createLog } from './log';
import { startFunctionsHost } from './start-functions-host';

/** EX_CONFIG of sysexits.h: starting again will not help, a person has to change something. */
const refusedToStart = 78;

/** How long what is running may go on after a request to stop. */
const drainMs = 5_000;

async function main(): Promise<void> {
  const root = process.argv[2] ?? process.cwd();
  const { env } = process;
  for (const [name, value] of Object.entries(readLocalSettings(join(root, 'local.settings.json'))))
    env[name] ??= value;
  const hostKey = env['LOCAL_FUNCTION_KEY'] || 'local-development-key';
  const host = await startFunctionsHost({
    root,
    port: Number(env['FUNCTIONS_PORT'] ?? 7071),
    keys: { hostKey, masterKey: env['LOCAL_MASTER_KEY'] || hostKey },
    env,
    log: createLog(
      gatherLines((text) => process.stdout.write(text)),
      (line) => process.stderr.write(line),
      Date.now,
    ),
    now: Date.now,
  });
  whenAskedToStop(() => host.stop(), drainMs);
}

main().catch((error: unknown) => {
  // The message alone: it is meant for the person who starts the app. An unexpected error has no such message, so it brings its stack.
  const isTold =
    error instanceof Error && !['TypeError', 'ReferenceError', 'SyntaxError'].includes(error.name);
  process.stderr.write(`${isTold ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(refusedToStart);
});
