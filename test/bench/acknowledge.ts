import { join } from 'node:path';
import { eventually } from '../world/eventually';
import { freePorts } from '../world/free-ports';
import { projectRoot, runScript, type RunningScript } from '../world/run-script';
import type { LeadWorld } from '../world/world-of-leads';
import type { Figure } from './figure';
import { load, median, percentile, type LoadTarget } from './load';
import { untilCalm } from './process-figures';
import { firstLine } from './start-storage';
import { syntheticLeads } from './synthetic-leads';

const rounds = 7;
const roundMs = 3_000;
const connections = 16;

/** `function`: an Azure Function on the same host that does nothing but one insert, which is the platform's own share. */
const names = ['door', 'bare', 'function'] as const;
type Name = (typeof names)[number];
type PerName<T> = Readonly<Record<Name, T>>;

/** The door against a bare server with one insert, in turns and in the same storage; the first round warms up. */
export async function measureAcknowledge(world: LeadWorld): Promise<readonly Figure[]> {
  const bare = runScript('dist/bench/bare-server.js', { env: { LEAD_STORAGE: world.storage } });
  const [functionPort = 0] = await freePorts(1);
  const oneInsert = startOneInsert(world, functionPort);
  const p50: PerName<number[]> = { door: [], bare: [], function: [] };
  const p99: PerName<number[]> = { door: [], bare: [], function: [] };
  try {
    const { port } = JSON.parse(await firstLine(bare)) as { port: number };
    const nextBody = syntheticLeads('acknowledge');
    const headers = { 'x-functions-key': world.functionKey };
    const targets: PerName<LoadTarget> = {
      door: { url: `${world.functionsUrl}/api/leads`, headers, nextBody },
      bare: { url: `http://127.0.0.1:${port}/`, headers: {}, nextBody },
      function: { url: `http://127.0.0.1:${functionPort}/api/one-insert`, headers, nextBody },
    };
    const answers = () => load(targets.function, { connections: 1, count: 1 }).then(Boolean, () => false);
    await eventually(answers, Boolean);
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        const result = await load(targets[name], { connections, forMs: roundMs });
        if ([...result.statuses.keys()].some((status) => status !== 202))
          throw new Error(`The ${name} answered ${JSON.stringify([...result.statuses])}.`);
        if (round > 0) {
          p50[name].push(percentile(result.latenciesMs, 0.5));
          p99[name].push(percentile(result.latenciesMs, 0.99));
        }
        await world.untilDelivered();
        await untilCalm(Object.values(world.processIds()));
      }
    }
  } finally {
    for (const script of [bare, oneInsert]) script.signal('SIGKILL');
    for (const script of [bare, oneInsert]) await script.ended;
  }
  return [
    { ...ratio('acknowledge p50 / bare insert', p50, 'door'), limit: 1.5, goal: 1.15 },
    { ...ratio('acknowledge p99 / bare insert', p99, 'door'), limit: 2, goal: 1.3 },
    ratio('… of it the platform: a function with one insert, p50 / bare insert', p50, 'function'),
    ratio('… of it the platform: a function with one insert, p99 / bare insert', p99, 'function'),
  ];
}

const startOneInsert = (world: LeadWorld, port: number): RunningScript =>
  runScript('dist/local/functions-host.js', {
    args: [join(projectRoot, 'test/bench/one-insert')],
    env: {
      LEAD_STORAGE: world.storage,
      AzureWebJobsStorage: world.storage,
      FUNCTIONS_PORT: String(port),
      LOCAL_FUNCTION_KEY: world.functionKey,
    },
  });

function ratio(name: string, values: PerName<readonly number[]>, of: 'door' | 'function'): Figure {
  const ms = (which: Name) => median(values[which]);
  return {
    name,
    value: ms(of) / ms('bare'),
    unit: '×',
    detail: `${of} ${ms(of).toFixed(1)} ms, bare ${ms('bare').toFixed(1)} ms; medians of ${rounds} rounds of ${roundMs / 1000} s, ${connections} connections`,
  };
}
