import type { LeadWorld } from '../world/world-of-leads';
import { runScript } from '../world/run-script';
import { eventually } from '../world/eventually';
import type { Figure } from './figure';
import { untilCalm } from './process-figures';
import { load, median, percentile, type LoadTarget } from './load';
import { syntheticLeads } from './synthetic-leads';

const rounds = 7;
const roundMs = 3_000;
const connections = 16;

/** The door against a bare server with one insert, in turns and in the same storage; the first round warms up. */
export async function measureAcknowledge(world: LeadWorld): Promise<readonly Figure[]> {
  const bare = runScript('dist/bench/bare-server.js', { env: { LEAD_STORAGE: world.storage } });
  const line = await eventually(bare.output, (output) => output.includes('"port"'));
  const { port } = JSON.parse(line) as { port: number };
  const nextBody = syntheticLeads('acknowledge');
  const targets: Record<'door' | 'bare', LoadTarget> = {
    door: {
      url: `${world.functionsUrl}/api/leads`,
      headers: { 'x-functions-key': world.functionKey },
      nextBody,
    },
    bare: { url: `http://127.0.0.1:${port}/`, headers: {}, nextBody },
  };
  const p50 = { door: [] as number[], bare: [] as number[] };
  const p99 = { door: [] as number[], bare: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of round % 2 === 0 ? (['door', 'bare'] as const) : (['bare', 'door'] as const)) {
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
    bare.signal('SIGKILL');
    await bare.ended;
  }
  const ratio = (values: typeof p50) => median(values.door) / median(values.bare);
  const detail = (values: typeof p50) =>
    `door ${median(values.door).toFixed(1)} ms, bare ${median(values.bare).toFixed(1)} ms; medians of ${rounds} rounds of ${roundMs / 1000} s, ${connections} connections`;
  return [
    {
      name: 'acknowledge p50 / bare insert',
      value: ratio(p50),
      unit: '×',
      limit: 1.5,
      goal: 1.15,
      detail: detail(p50),
    },
    {
      name: 'acknowledge p99 / bare insert',
      value: ratio(p99),
      unit: '×',
      limit: 2,
      goal: 1.3,
      detail: detail(p99),
    },
  ];
}
