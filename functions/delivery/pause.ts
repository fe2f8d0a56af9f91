const firstMs = 1_000;
const longestMs = 30_000;

/**
 * How long this process leaves Dataverse alone after faults that concern every row: twice as long after each one
 * that follows directly, at most half a minute, or as long as Dataverse asked for.
 */
export class Pause {
  #untilMs = 0;
  #inARow = 0;

  constructor(private readonly now: () => number) {}

  leftMs(): number {
    return Math.max(0, this.#untilMs - this.now());
  }

  begin(askedMs: number | undefined): void {
    if (this.leftMs() > 0 && askedMs === undefined) return;
    const waitMs = askedMs ?? Math.min(longestMs, firstMs * 2 ** this.#inARow);
    this.#inARow += 1;
    this.#untilMs = Math.max(this.#untilMs, this.now() + waitMs);
  }

  /** Something was delivered: the next fault starts small again. A pause that another delivery has begun goes on. */
  end(): void {
    if (this.leftMs() === 0) this.#inARow = 0;
  }
}
