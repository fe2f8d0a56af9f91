/** One entry of the simulator's request record; times in epoch milliseconds. */
export interface RequestEntry {
  readonly at: number;
  readonly endedAt: number;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly status: number;
  readonly retryAfterSeconds?: number;
}
