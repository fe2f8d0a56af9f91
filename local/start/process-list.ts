import { renameSync, writeFileSync } from 'node:fs';

/** Writes the process ids as `{"functions":…,"azurite":…,"simulator":…}`; a reader never sees half a file. */
export function writeProcessList(file: string, ids: Readonly<Record<string, number>>): void {
  const whole = `${file}.tmp`;
  writeFileSync(whole, `${JSON.stringify(ids)}\n`);
  renameSync(whole, file);
}
