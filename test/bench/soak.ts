import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { payloadOf } from '../world/lead-payloads';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

const minutes = Number(process.env.SOAK_MINUTES ?? 3);
const leadsPerSecond = Number(process.env.SOAK_LEADS_PER_SECOND ?? 20);
const sampleEveryMs = 10_000;

interface Sample {
  readonly atS: number;
  readonly memoryMiB: number;
  readonly sockets: number;
  readonly depth: number;
}

/** A steady stream of leads for minutes: does memory grow, do sockets stay open, does work pile up? Linux only. */
async function main(): Promise<void> {
  const world = await startLeadWorld();
  try {
    const samples = await soak(world);
    process.stdout.write('| second | memory MiB | open sockets | waiting |\n| --- | --- | --- | --- |\n');
    for (const { atS, memoryMiB, sockets, depth } of samples)
      process.stdout.write(`| ${atS} | ${memoryMiB} | ${sockets} | ${depth} |\n`);
    // The first third warms up: caches fill and the heap finds its size.
    const settled = samples.slice(Math.floor(samples.length / 3));
    process.stdout.write(
      `\nmemory slope ${slopePerMinute(settled).toFixed(2)} MiB a minute, sockets at most ${Math.max(...settled.map(({ sockets }) => sockets))}, ` +
        `waiting at most ${Math.max(...settled.map(({ depth }) => depth))}\n`,
    );
  } finally {
    await world.stop();
  }
}

async function soak(world: LeadWorld): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const startedMs = performance.now();
  const endMs = startedMs + minutes * 60_000;
  let sent = 0;
  let refused = 0;
  const sending = (async () => {
    for (; performance.now() < endMs; await sleep(1_000 / leadsPerSecond)) {
      sent += 1;
      void world.sendLead(payloadOf(sent, 'soak')).then(
        ({ status }) => (refused += status === 202 ? 0 : 1),
        () => (refused += 1),
      );
    }
  })();
  while (performance.now() < endMs) {
    await sleep(sampleEveryMs);
    const { inbox } = await world.status();
    samples.push({
      atS: Math.round((performance.now() - startedMs) / 1000),
      ...processFigures(world.processIds().functions),
      depth: inbox.depth,
    });
  }
  await sending;
  await world.untilDelivered();
  process.stdout.write(`${sent} leads sent, ${refused} refused, all others delivered.\n\n`);
  return samples;
}

function processFigures(pid: number): Pick<Sample, 'memoryMiB' | 'sockets'> {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  const files = readdirSync(`/proc/${pid}/fd`).filter((fd) => isSocket(`/proc/${pid}/fd/${fd}`));
  return { memoryMiB: Math.round((pages * 4096) / 2 ** 20), sockets: files.length };
}

function isSocket(link: string): boolean {
  try {
    return readlinkSync(link).startsWith('socket:');
  } catch {
    return false;
  }
}

/** Least squares over the samples. */
function slopePerMinute(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const times = samples.map(({ atS }) => atS / 60);
  const memory = samples.map(({ memoryMiB }) => memoryMiB);
  const [meanTime, meanMemory] = [mean(times), mean(memory)];
  const covariance = mean(
    times.map((time, index) => (time - meanTime) * ((memory[index] ?? 0) - meanMemory)),
  );
  const variance = mean(times.map((time) => (time - meanTime) ** 2));
  return variance === 0 ? 0 : covariance / variance;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
