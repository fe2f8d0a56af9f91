import { join } from 'node:path';
import { readSolution } from '../../solution/read/read-solution';
import { createSimulator, type Simulator } from './create-simulator';
import type { ListeningServer } from './http/serve-handlers';
import { readSettings } from './read-settings';
import { solutionTables } from './schema/solution-tables';

/** The simulator as a process of its own: says in one line of JSON where it listens, and ends on SIGTERM. */
async function main(): Promise<void> {
  const { port, dataFolder, webhooks } = readSettings(process.env);
  // Started in the project's folder, as everything that `npm start` starts.
  const solution = await readSolution(join(process.cwd(), 'solution', 'src'));
  const simulator = createSimulator({
    product: () => solutionTables(solution),
    webhooks,
    ...(dataFolder === undefined ? {} : { dataFolder: join(dataFolder, 'dataverse') }),
  });
  const server = await simulator.serve(port);
  process.stdout.write(`${JSON.stringify({ listening: server.url, pid: process.pid })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(simulator, server));
}

async function stop(simulator: Simulator, server: ListeningServer): Promise<void> {
  await server.close();
  await simulator.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The Dataverse simulator did not start: ${reason}\n`);
  process.exit(1);
});
