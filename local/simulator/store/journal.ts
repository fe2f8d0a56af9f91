import type { RowChange } from './store';

/** One durable step: rows as they are after a commit, or the wish to forget everything before it. */
export type JournalEntry = { readonly rows: readonly RowChange[] } | { readonly cleared: true };

/** Keeps what was committed. */
export interface Journal {
  /** Resolves once the entry would survive the end of the process. */
  append(entry: JournalEntry): Promise<void>;
  close(): Promise<void>;
}

/** For simulators that forget: tests, and `npm start` without a data folder. */
export const memoryJournal: Journal = { append: () => Promise.resolve(), close: () => Promise.resolve() };
