/** Leads are counted by stretches of this length. */
const stretchMs = 400;

/** So many in one stretch are a burst: forty a second. */
const burstLeads = 16;

/** Counts the leads that this process has just taken in. */
export class Arrivals {
  #endsMs = -Infinity;
  #inThis = 0;
  #inLast = 0;

  constructor(private readonly now: () => number) {}

  note(): void {
    this.#turn();
    this.#inThis += 1;
  }

  /** Leads pour in. */
  get isBurst(): boolean {
    this.#turn();
    return Math.max(this.#inThis, this.#inLast) >= burstLeads;
  }

  #turn(): void {
    const nowMs = this.now();
    if (nowMs < this.#endsMs) return;
    this.#inLast = nowMs < this.#endsMs + stretchMs ? this.#inThis : 0;
    this.#inThis = 0;
    this.#endsMs = nowMs + stretchMs;
  }
}
