import { existsSync, readFileSync } from 'node:fs';
import type { DataFiles } from './data-files';
import type { JournalEntry } from './journal';
import type { RowChange, Store } from './store';

/**
 * Brings the rows of a data folder into a store that holds the base rows. `clear` puts it back to those when the
 * journal says that everything was cleared.
 */
export function replay(files: DataFiles, store: Store, clear: () => void): void {
  const { snapshot, journals } = files.current();
  if (snapshot > 0) store.apply(readLines<RowChange>(files.snapshot(snapshot)));
  for (const journal of journals)
    for (const entry of readLines<JournalEntry>(files.journal(journal)))
      if ('cleared' in entry) clear();
      else store.apply(entry.rows);
}

/** Lines of a file as JSON. A line that a crash cut off was never answered for, so it and the rest are left out. */
function* readLines<T>(file: string): Generator<T> {
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const line of lines.slice(0, -1)) yield JSON.parse(line) as T;
}
