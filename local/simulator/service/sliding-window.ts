/** Amounts of the last so many milliseconds. */
export class SlidingWindow {
  #entries: { readonly atMs: number; readonly amount: number }[] = [];
  #total = 0;

  constructor(private readonly windowMs: number) {}

  add(atMs: number, amount: number): void {
    this.#entries.push({ atMs, amount });
    this.#total += amount;
  }

  clear(): void {
    this.#entries = [];
    this.#total = 0;
  }

  total(nowMs: number): number {
    let gone = 0;
    for (const { atMs, amount } of this.#entries) {
      if (atMs > nowMs - this.windowMs) break;
      this.#total -= amount;
      gone += 1;
    }
    if (gone > 0) this.#entries = this.#entries.slice(gone);
    return this.#total;
  }

  /** Milliseconds until the total has sunk below `limit` if nothing more is added. */
  msUntilBelow(limit: number, nowMs: number): number {
    let total = this.total(nowMs);
    for (const { atMs, amount } of this.#entries) {
      if (total < limit) return 0;
      total -= amount;
      if (total < limit) return Math.max(1, atMs + this.windowMs - nowMs);
    }
    return 0;
  }
}
