import type { LeadWorld } from '../world/world-of-leads';
import type { Figure } from './figure';
import { load, percentile } from './load';
import { syntheticLeads } from './synthetic-leads';

const ofTheStatus = new Set(['WhoAmI', 'Metadata', 'RetrieveUserPrivileges']);

/** Bursts through the door: how many Dataverse requests each lead costs. */
export async function measureRequestsPerLead(world: LeadWorld): Promise<readonly Figure[]> {
  const figures: Figure[] = [await measureLoneLead(world)];
  for (const { count, limit } of [
    { count: 1_000, limit: 0.05 },
    { count: 10_000, limit: 0.02 },
  ]) {
    await world.sim('DELETE', 'requests');
    const target = {
      url: `${world.functionsUrl}/api/leads`,
      headers: { 'x-functions-key': world.functionKey },
      nextBody: syntheticLeads(`burst-${count}`),
    };
    const { wallMs } = await load(target, { connections: 32, count });
    await world.untilDelivered();
    const { byOperation } = (await world.sim('GET', 'requests')) as { byOperation: Record<string, number> };
    // Waiting for the end means asking for the status, which looks at the environment as well.
    const operations = Object.entries(byOperation).filter(([name]) => !ofTheStatus.has(name));
    const delivering = operations.reduce((sum, [, times]) => sum + times, 0);
    figures.push({
      name: `Dataverse requests per lead, burst of ${count.toLocaleString('en')}`,
      value: delivering / count,
      unit: '',
      limit,
      goal: 0.01,
      detail: `${delivering} requests (${operations.map(([name, times]) => `${times} ${name}`).join(', ')}), sent in ${(wallMs / 1000).toFixed(1)} s`,
    });
  }
  return figures;
}

/** One lead after a quiet time: from its acknowledgement until it can be read in Dataverse. */
async function measureLoneLead(world: LeadWorld): Promise<Figure> {
  const nextBody = syntheticLeads('alone');
  const waits: number[] = [];
  for (let time = 0; time < 15; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_500 + Math.random() * 1_000));
    const before = (await world.leads()).length;
    await load(
      { url: `${world.functionsUrl}/api/leads`, headers: { 'x-functions-key': world.functionKey }, nextBody },
      { connections: 1, count: 1 },
    );
    const acknowledged = performance.now();
    while ((await world.leads()).length === before) await new Promise((resolve) => setTimeout(resolve, 10));
    waits.push(performance.now() - acknowledged);
  }
  return {
    name: 'a lead alone, acknowledged → in Dataverse, slowest of 15',
    value: percentile(waits, 1) / 1000,
    unit: 's',
    limit: 2,
    detail: `median ${(percentile(waits, 0.5) / 1000).toFixed(2)} s`,
  };
}
