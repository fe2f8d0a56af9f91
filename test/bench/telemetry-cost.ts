import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';
import type { Figure } from './figure';
import { load, median, percentile } from './load';
import { syntheticLeads } from './synthetic-leads';

const rounds = 7;
const roundMs = 3_000;
const connections = 16;

type Case = 'on' | 'off';
type Latencies = Readonly<Record<Case, number[]>>;

/**
 * Acknowledging with telemetry, spans and figures sent by OTLP to a receiver on this machine, against acknowledging without:
 * two worlds of the same kind, in turns; the first round warms up.
 */
export async function measureTelemetryCost(): Promise<readonly Figure[]> {
  const receiver = await startReceiver();
  const worlds = {
    on: await startLeadWorld({
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_METRIC_EXPORT_INTERVAL: '5000' },
    }),
    off: await startLeadWorld(),
  };
  const p50: Latencies = { on: [], off: [] };
  const p99: Latencies = { on: [], off: [] };
  const nextBody = syntheticLeads('telemetry');
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const name of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
        const latenciesMs = await acknowledge(worlds[name], nextBody);
        if (round === 0) continue;
        p50[name].push(percentile(latenciesMs, 0.5));
        p99[name].push(percentile(latenciesMs, 0.99));
      }
    if (receiver.received() === 0) throw new Error('The receiver of telemetry was sent nothing.');
  } finally {
    await Promise.all([worlds.on.stop(), worlds.off.stop()]);
    receiver.stop();
  }
  return [
    figure('acknowledge p50 with telemetry / without', p50),
    figure('acknowledge p99 with telemetry / without', p99),
  ];
}

async function acknowledge(world: LeadWorld, nextBody: () => string): Promise<readonly number[]> {
  const target = {
    url: `${world.functionsUrl}/api/leads`,
    headers: { 'x-functions-key': world.functionKey },
    nextBody,
  };
  const { latenciesMs, statuses } = await load(target, { connections, forMs: roundMs });
  if ([...statuses.keys()].some((status) => status !== 202))
    throw new Error(`The door answered ${JSON.stringify([...statuses])}.`);
  await world.untilDelivered();
  return latenciesMs;
}

/** Takes whatever it is sent and says that all is well. */
async function startReceiver() {
  let received = 0;
  const server = createServer((request, response) => {
    received += 1;
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => received,
    stop: () => server.close(),
  };
}

function figure(name: string, { on, off }: Latencies): Figure {
  return {
    name,
    value: median(on) / median(off),
    unit: '×',
    detail: `with ${median(on).toFixed(1)} ms, without ${median(off).toFixed(1)} ms; medians of ${rounds} rounds of ${roundMs / 1000} s, ${connections} connections`,
  };
}
