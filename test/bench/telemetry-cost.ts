import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';
import type { Figure } from './figure';
import { load, median, percentile } from './load';
import { syntheticLeads } from './synthetic-leads';

const rounds = 11;
const roundMs = 2_000;
const connections = 16;

type Case = 'on' | 'off';

/** One round of one case. */
interface Round {
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the Functions host's processor time for each lead, its delivery included; NaN where it cannot be read. */
  readonly cpu: number;
}

/**
 * Acknowledging with telemetry, spans and figures sent by OTLP to a receiver on this machine, against acknowledging without:
 * two worlds of the same kind, in turns; the first round warms up. Each round with is compared to the one without beside it,
 * because a machine is seldom the same for minutes.
 */
export async function measureTelemetryCost(): Promise<readonly Figure[]> {
  const receiver = await startReceiver();
  const worlds = {
    on: await startLeadWorld({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url } }),
    off: await startLeadWorld(),
  };
  const measured: Record<Case, Round[]> = { on: [], off: [] };
  const nextBody = syntheticLeads('telemetry');
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const name of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
        const result = await acknowledge(worlds[name], nextBody);
        if (round > 0) measured[name].push(result);
      }
    if (receiver.received() === 0) throw new Error('The receiver of telemetry was sent nothing.');
  } finally {
    await Promise.all([worlds.on.stop(), worlds.off.stop()]);
    receiver.stop();
  }
  return [
    figure('acknowledge p50 with telemetry / without', measured, 'p50'),
    figure('acknowledge p99 with telemetry / without', measured, 'p99'),
    figure('processor time per lead with telemetry / without', measured, 'cpu'),
  ].filter(({ value }) => !Number.isNaN(value));
}

async function acknowledge(world: LeadWorld, nextBody: () => string): Promise<Round> {
  const target = {
    url: `${world.functionsUrl}/api/leads`,
    headers: { 'x-functions-key': world.functionKey },
    nextBody,
  };
  const pid = world.processIds().functions;
  const before = processorMs(pid);
  const { latenciesMs, statuses } = await load(target, { connections, forMs: roundMs });
  if ([...statuses.keys()].some((status) => status !== 202))
    throw new Error(`The door answered ${JSON.stringify([...statuses])}.`);
  await world.untilDelivered();
  return {
    p50: percentile(latenciesMs, 0.5),
    p99: percentile(latenciesMs, 0.99),
    cpu: (processorMs(pid) - before) / latenciesMs.length,
  };
}

/** Time that a process has spent on processors so far, as Linux tells it in hundredths of a second; NaN elsewhere. */
function processorMs(pid: number): number {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(afterName[11]) + Number(afterName[12])) * 10;
  } catch {
    return NaN;
  }
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

function figure(
  name: string,
  { on, off }: Readonly<Record<Case, readonly Round[]>>,
  of: keyof Round,
): Figure {
  const values = (all: readonly Round[]) => all.map((round) => round[of]);
  const ratios = on.map((round, index) => round[of] / (off[index]?.[of] ?? NaN));
  return {
    name,
    value: median(ratios),
    unit: '×',
    detail: `with ${median(values(on)).toFixed(2)} ms, without ${median(values(off)).toFixed(2)} ms; median of ${rounds} pairs of rounds of ${roundMs / 1000} s, ${connections} connections`,
  };
}
