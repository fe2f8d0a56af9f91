import { open, rename } from 'node:fs/promises';
import type { DataFiles } from './data-files';
import type { RowChange } from './store';

const rowsPerWrite = 500;

/** Writes all rows as a snapshot that appears under its name only when it is whole and on disk. */
export async function writeSnapshot(
  files: DataFiles,
  generation: number,
  rows: readonly RowChange[],
): Promise<void> {
  const target = files.snapshot(generation);
  const unfinished = `${target}.unfinished`;
  const file = await open(unfinished, 'w');
  try {
    for (let start = 0; start < rows.length; start += rowsPerWrite) {
      const lines = rows.slice(start, start + rowsPerWrite).map((row) => `${JSON.stringify(row)}\n`);
      await file.appendFile(lines.join(''));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, target);
  await syncFolder(files.folder);
}

/** Makes new and renamed names of a folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
