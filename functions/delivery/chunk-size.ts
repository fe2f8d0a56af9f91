import { DataverseError } from '../dataverse/dataverse-error';
import { rowsPerChunk } from './chunks';

/** Deliveries of full chunks after which a larger one is tried; twice as many after every one that was too large. */
const firstPatience = 8;
const longestPatience = 512;

/** No answer in time, a gateway that did not wait for one, or Dataverse's database that gave up. */
const tookTooLong = new Set(['timeout', 'http-408', 'http-504', '0x80044151']);

/**
 * How many rows are written together: as many as one look-up takes, until Dataverse takes too long over them. The same
 * chunk would take too long for ever.
 */
export class ChunkSize {
  #rows = rowsPerChunk;
  #good = 0;
  #patience = firstPatience;

  get rows(): number {
    return this.#rows;
  }

  /** Rows whose state Dataverse had just answered with could not be written. Chunks of one size halve it once. */
  refused(count: number, error: unknown): void {
    if (!(error instanceof DataverseError) || !tookTooLong.has(error.code)) return;
    this.#good = 0;
    const half = Math.max(1, Math.floor(count / 2));
    if (half >= this.#rows) return;
    this.#rows = half;
    this.#patience = Math.min(longestPatience, this.#patience * 2);
  }

  /** So many rows were written; those of a small chunk say nothing about a large one. */
  written(count: number): void {
    if (this.#rows === rowsPerChunk || count * 2 <= this.#rows) return;
    this.#good += 1;
    if (this.#good < this.#patience) return;
    this.#good = 0;
    this.#rows = Math.min(rowsPerChunk, this.#rows * 2);
  }
}
