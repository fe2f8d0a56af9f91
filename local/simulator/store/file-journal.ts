import { open, type FileHandle } from 'node:fs/promises';
import type { DataFiles } from './data-files';
import type { Journal, JournalEntry } from './journal';
import type { Store } from './store';
import { syncFolder, writeSnapshot } from './write-snapshot';

/** A journal of this size is replaced by a snapshot. */
const compactAboveBytes = 32 * 1024 * 1024;

/**
 * Appends entries to a file. Entries that come in while others are being written share one write and one `fdatasync`
 * (group commit); each is answered for only when it is on disk.
 */
export class FileJournal implements Journal {
  #pending: { readonly line: string; readonly done: PromiseWithResolvers<void> }[] = [];
  #file: FileHandle | undefined;
  #flushing: Promise<void> | undefined;
  #compacting: Promise<void> | undefined;
  #closing: Promise<unknown> = Promise.resolve();
  #generation: number;
  #bytes: number;

  constructor(
    private readonly files: DataFiles,
    private readonly store: Store,
    /** Number of the file to begin, and size of the journals that are there already. */
    start: { readonly generation: number; readonly bytes: number },
    private readonly compactAbove: number = compactAboveBytes,
  ) {
    this.#generation = start.generation;
    this.#bytes = start.bytes;
  }

  append(entry: JournalEntry): Promise<void> {
    const done = Promise.withResolvers<void>();
    this.#pending.push({ line: `${JSON.stringify(entry)}\n`, done });
    this.#flushing ??= this.#flush();
    return done.promise;
  }

  async close(): Promise<void> {
    while (this.#flushing) await this.#flushing;
    await this.#compacting;
    await this.#closing;
    await this.#file?.close();
    this.#file = undefined;
  }

  async #flush(): Promise<void> {
    while (this.#pending.length > 0) {
      const entries = this.#pending;
      this.#pending = [];
      try {
        await this.#writeAll(entries.map(({ line }) => line).join(''));
        for (const { done } of entries) done.resolve();
      } catch (error) {
        this.#beginAnotherFile();
        for (const { done } of entries) done.reject(error);
      }
    }
    // In the same step as the last look at what is pending: an entry that comes now must begin a new flush.
    this.#flushing = undefined;
  }

  async #writeAll(text: string): Promise<void> {
    if (!this.#file) {
      this.#file = await open(this.files.journal(this.#generation), 'a');
      await syncFolder(this.files.folder);
    }
    const data = Buffer.from(text);
    await this.#file.appendFile(data);
    await this.#file.datasync();
    this.#bytes += data.length;
    if (this.#bytes > this.compactAbove && !this.#compacting) this.#compact();
  }

  /** Writes a snapshot of the rows as they are now, beside the journal that begins with them. */
  #compact(): void {
    this.#beginAnotherFile();
    this.#bytes = 0;
    const generation = this.#generation;
    this.#compacting = writeSnapshot(this.files, generation, [...this.store.changes()])
      .then(() => this.files.removeBefore(generation))
      // Nothing is lost: the journals still hold everything. The next full journal tries again.
      .catch(
        (error: unknown) => void process.stderr.write(`simulator: no snapshot written: ${String(error)}\n`),
      )
      .finally(() => (this.#compacting = undefined));
  }

  /** After a failed write as well: a line that was cut off may only stand at the end of a file. */
  #beginAnotherFile(): void {
    const before = this.#file;
    this.#file = undefined;
    this.#generation += 1;
    this.#closing = Promise.all([this.#closing, before?.close()]).catch(() => undefined);
  }
}
