import { statSync } from 'node:fs';
import { DataFiles } from './data-files';
import { FileJournal } from './file-journal';
import type { Journal } from './journal';
import { replay } from './replay';
import type { Store } from './store';

/** Fills a store from its data folder and gives the journal that keeps what happens from now on. */
export function openJournal(
  folder: string,
  store: Store,
  clear: () => void,
  compactAboveBytes?: number,
): Journal {
  const files = new DataFiles(folder);
  replay(files, store, clear);
  const { snapshot, journals } = files.current();
  // A new file each time: the last line of the old one may have been cut off.
  const generation = Math.max(snapshot, ...journals) + 1;
  const bytes = journals.reduce((sum, journal) => sum + statSync(files.journal(journal)).size, 0);
  return new FileJournal(files, store, { generation, bytes }, compactAboveBytes);
}
