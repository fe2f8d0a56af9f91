import { freePorts } from '../world/free-ports';
import { projectRoot, runScript, type RunningScript } from '../world/run-script';
import { eventually } from '../world/eventually';
import type { Figure } from './figure';
import { fillInbox } from './fill-inbox';
import { cpuSecondsOf, memoryOf } from './process-figures';
import { firstLine, startStorage, type Storage } from './start-storage';

const largest = Number(process.env.BENCH_LEADS ?? 100_000);
const counts = [largest / 100, largest / 10, largest];

/** What one user may have in flight. */
const atOnce = 52;
const perRequestMs = 120;
const perRowMs = 2;

interface Drained {
  readonly count: number;
  readonly wallMs: number;
  /** Time that Dataverse's own limits allow for the requests that were made. */
  readonly allowedMs: number;
  readonly requests: number;
  readonly peakMemoryMiB: number;
  /** Processor time of the three processes that share this machine. */
  readonly cpuS: Readonly<Record<'host' | 'storage' | 'Dataverse', number>>;
}

/** Leads that wait in the inbox while the host starts: how long until all are in Dataverse, and what each costs. */
export async function measureDrain(): Promise<readonly Figure[]> {
  const drained: Drained[] = [];
  for (const count of counts) drained.push(await drain(count));
  const last = drained.at(-1);
  const smallest = drained[0];
  if (last === undefined || smallest === undefined) return [];
  const perLead = (run: Drained) => run.wallMs / run.count;
  return [
    {
      name: `drain of ${largest.toLocaleString('en')} / time the limits allow`,
      value: last.wallMs / last.allowedMs,
      unit: '×',
      limit: 1.5,
      goal: 1.2,
      detail: `${(last.wallMs / 1000).toFixed(1)} s against ${(last.allowedMs / 1000).toFixed(1)} s, ${last.requests} requests, host at most ${last.peakMemoryMiB} MiB; processor time ${Object.entries(
        last.cpuS,
      )
        .map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`)
        .join(', ')}`,
    },
    {
      name: `cost per lead at ${largest.toLocaleString('en')} / at ${(largest / 10).toLocaleString('en')}`,
      value: perLead(last) / perLead(drained[1] ?? last),
      unit: '×',
      limit: 1.3,
      detail: drained.map((run) => `${run.count}: ${perLead(run).toFixed(2)} ms`).join(', '),
    },
  ];
}

async function drain(count: number): Promise<Drained> {
  const simulator = runScript('dist/bench/slow-simulator.js');
  let host: RunningScript | undefined;
  let azurite: Storage | undefined;
  try {
    azurite = await startStorage();
    const { url } = JSON.parse(await firstLine(simulator)) as { url: string };
    const storage = azurite.connectionString;
    await fillInbox(storage, count);
    const before = { storage: cpuSecondsOf(azurite.pid), Dataverse: cpuSecondsOf(simulator.pid) };
    const [port] = await freePorts(1);
    const started = performance.now();
    host = runScript('dist/local/functions-host.js', {
      args: [projectRoot],
      env: {
        LEAD_STORAGE: storage,
        AzureWebJobsStorage: storage,
        DATAVERSE_URL: url,
        DATAVERSE_AUTH: 'none',
        FUNCTIONS_PORT: String(port),
      },
    });
    const pid = host.pid;
    let peakMemoryMiB = 0;
    await eventually(
      async () => {
        peakMemoryMiB = Math.max(peakMemoryMiB, memoryOf(pid));
        return countLeads(url);
      },
      (found) => found >= count,
      { withinMs: 1_200_000, everyMs: 100 },
    );
    const wallMs = performance.now() - started;
    const cpuS = {
      host: cpuSecondsOf(pid),
      storage: cpuSecondsOf(azurite.pid) - before.storage,
      Dataverse: cpuSecondsOf(simulator.pid) - before.Dataverse,
    };
    const { total, log } = (await (await fetch(`${url}/_sim/requests`)).json()) as {
      total: number;
      log: readonly { rows?: number }[];
    };
    const rows = log.reduce((sum, entry) => sum + (entry.rows ?? 0), 0);
    return {
      count,
      wallMs,
      requests: total,
      peakMemoryMiB,
      cpuS,
      allowedMs: (total * perRequestMs + rows * perRowMs) / atOnce,
    };
  } finally {
    for (const script of [host, simulator, azurite]) script?.signal('SIGKILL');
    for (const script of [host, simulator, azurite]) await script?.ended;
  }
}

async function countLeads(url: string): Promise<number> {
  const query = "RetrieveTotalRecordCount(EntityNames=@p)?@p=['lead']";
  const response = await fetch(`${url}/api/data/v9.2/${query}`, { headers: { 'x-sim-observer': '1' } });
  const { EntityRecordCountCollection } = (await response.json()) as {
    EntityRecordCountCollection: { Values: readonly number[] };
  };
  return EntityRecordCountCollection.Values[0] ?? 0;
}
