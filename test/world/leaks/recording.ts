import { randomUUID } from 'node:crypto';
import { appendFileSync, linkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Set by the reporter that looks through everything at the end; absent outside of a test run, for instance in a benchmark. */
const folder = (): string | undefined => process.env['TEST_RECORDING'];

/** Keeps what the product said for the search for personal data and keys at the end of the run. `source` becomes part of a file name. */
export function keepForSearch(source: string, text: string): void {
  const to = folder();
  if (to !== undefined && text !== '') appendFileSync(join(to, `${source}-${randomUUID()}`), text);
}

/** Keeps log files that are still written to, also when they are removed later. */
export function keepLogs(logFolder: string): void {
  const to = folder();
  if (to === undefined) return;
  for (const file of readdirSync(logFolder))
    linkSync(join(logFolder, file), join(to, `${file}-${randomUUID()}`));
}

/** NODE_OPTIONS that load these files before a process's own, and the one that records its requests and answers. */
export function preloadOptions(files: readonly string[]): Readonly<Record<string, string>> {
  const all = folder() === undefined ? files : [...files, join(__dirname, 'record-traffic.cjs')];
  return all.length === 0
    ? {}
    : { NODE_OPTIONS: all.map((file) => `--require ${JSON.stringify(file)}`).join(' ') };
}
