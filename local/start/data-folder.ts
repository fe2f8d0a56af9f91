import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DataFolder {
  readonly path: string;
  /** Removes what nobody needs after an orderly end: the whole folder when it is a temporary one. */
  leave(): void;
}

/** @throws Error naming LOCAL_DATA_DIR when that folder cannot be made. */
export function openDataFolder(dataDir: string | undefined): DataFolder {
  if (dataDir === undefined) {
    const path = mkdtempSync(join(tmpdir(), 'marketplace-leads-'));
    return { path, leave: () => rmSync(path, { recursive: true, force: true }) };
  }
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new Error(
      `LOCAL_DATA_DIR: it is "${dataDir}", expected a folder that can be written to (${String((error as NodeJS.ErrnoException).code)}).`,
    );
  }
  return { path: dataDir, leave: () => rmSync(join(dataDir, processListName), { force: true }) };
}

/** In the data folder: the process ids of what runs just now. */
export const processListName = 'processes.json';
