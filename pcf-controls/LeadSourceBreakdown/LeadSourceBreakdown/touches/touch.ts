import type { Origin } from '../origin/origin';

/** One thing that the customer did, as it is shown. */
export interface Touch extends Origin {
  readonly id: string;
  /** Epoch milliseconds; undefined when the row has no time. */
  readonly atMs: number | undefined;
}
