import { freePorts } from '../world/free-ports';
import { projectRoot, runScript } from '../world/run-script';
import type { Figure } from './figure';
import { load, median } from './load';
import { startStorage } from './start-storage';
import { syntheticLeads } from './synthetic-leads';

const times = 9;

/** From the start of a fresh host process to the first lead that is acknowledged. */
export async function measureFirstAnswer(): Promise<Figure> {
  const azurite = await startStorage();
  const nextBody = syntheticLeads('first');
  const waits: number[] = [];
  try {
    for (let time = 0; time <= times; time += 1) {
      const waitedMs = await untilAcknowledged(azurite.connectionString, nextBody);
      if (time > 0) waits.push(waitedMs);
    }
  } finally {
    azurite.signal('SIGKILL');
    await azurite.ended;
  }
  return {
    name: 'process start → first lead acknowledged',
    value: median(waits),
    unit: 'ms',
    detail: `median of ${times} fresh processes, local host and storage included`,
  };
}

async function untilAcknowledged(storage: string, nextBody: () => string): Promise<number> {
  const [port] = await freePorts(1);
  const key = 'key-of-this-run';
  const target = { url: `http://127.0.0.1:${port}/api/leads`, headers: { 'x-functions-key': key }, nextBody };
  const startedMs = performance.now();
  const host = runScript('dist/local/functions-host.js', {
    args: [projectRoot],
    env: {
      LEAD_STORAGE: storage,
      AzureWebJobsStorage: storage,
      DATAVERSE_URL: 'http://127.0.0.1:1',
      DATAVERSE_AUTH: 'none',
      FUNCTIONS_PORT: String(port),
      LOCAL_FUNCTION_KEY: key,
    },
  });
  try {
    while (performance.now() - startedMs < 30_000) {
      const answer = await load(target, { connections: 1, count: 1 }).catch(() => undefined);
      if (answer?.statuses.has(202) === true) return performance.now() - startedMs;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`No lead was acknowledged within half a minute:\n${host.output()}`);
  } finally {
    host.signal('SIGKILL');
    await host.ended;
  }
}
