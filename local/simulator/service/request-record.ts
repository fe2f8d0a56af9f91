/** One HTTP request as it was answered. `status` 0: the connection was dropped. Times are real epoch milliseconds. */
export interface RecordedRequest {
  readonly at: number;
  readonly endedAt: number;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly status: number;
  readonly rows: number;
  readonly retryAfterSeconds?: number;
}

const kept = 20_000;

/** What was asked of the service since the last reset; the log holds at least the newest 20,000. */
export class RequestRecord {
  #log: RecordedRequest[] = [];
  #total = 0;
  #clearedAt = 0;
  readonly #byOperation = new Map<string, number>();

  /** Keeps a request, unless it came in before the record was cleared. */
  add(request: RecordedRequest): void {
    if (request.at < this.#clearedAt) return;
    this.#total += 1;
    this.#byOperation.set(request.operation, (this.#byOperation.get(request.operation) ?? 0) + 1);
    this.#log.push(request);
    if (this.#log.length > 2 * kept) this.#log = this.#log.slice(-kept);
  }

  clear(nowMs: number): void {
    this.#clearedAt = nowMs;
    this.#log = [];
    this.#total = 0;
    this.#byOperation.clear();
  }

  summary(): object {
    const log = this.#log.toSorted((a, b) => a.at - b.at);
    return { total: this.#total, byOperation: Object.fromEntries(this.#byOperation), log };
  }
}
