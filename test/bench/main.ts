import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../world/run-script';
import { startLeadWorld } from '../world/world-of-leads';
import { measureAcknowledge } from './acknowledge';
import { measureBundleSize } from './bundle-size';
import { measureColdLoad } from './cold-load';
import { measureDrain } from './drain';
import { printFigures, type Figure } from './figure';
import { measureFirstAnswer } from './first-answer';
import { measureFirstPaint } from './first-paint';
import { measureLeadGrid } from './lead-grid';
import { measureRequestsPerLead } from './requests-per-lead';
import { measureTelemetryCost } from './telemetry-cost';

type Measurement = () => Promise<readonly Figure[]>;

const inWorld =
  (measure: (world: Awaited<ReturnType<typeof startLeadWorld>>) => Promise<readonly Figure[]>): Measurement =>
  async () => {
    const world = await startLeadWorld();
    try {
      return await measure(world);
    } finally {
      await world.stop();
    }
  };

const measurements: Readonly<Record<string, Measurement>> = {
  'cold-load': async () => [measureColdLoad(), await measureFirstAnswer()],
  acknowledge: inWorld(measureAcknowledge),
  'telemetry-cost': measureTelemetryCost,
  requests: inWorld(measureRequestsPerLead),
  drain: measureDrain,
  'bundle-size': measureBundleSize,
  'first-paint': measureFirstPaint,
  'lead-grid': measureLeadGrid,
};

/** Arguments: names of measurements; none means all of them. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in measurements));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. Measurements: ${Object.keys(measurements).join(', ')}.`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`Measuring ${name} …\n`);
    figures.push(...(await measure()));
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  process.stdout.write(`${printFigures(figures)}\n\n${machine}, ${new Date().toISOString()}\n`);
  writeFileSync(
    join(projectRoot, 'dist/bench.json'),
    JSON.stringify({ machine, measuredAt: new Date().toISOString(), figures }, null, 2),
  );
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
