import { inboxRowKey, type StoredInboxRow } from '../inbox/inbox-row';
import { customerOf } from './chunks';

/**
 * Chunks that are being delivered just now, while the next rows are read already. Chunks that have a customer in common
 * go one after the other, because what is written for a customer follows from what was there before.
 */
export class ChunksInFlight {
  readonly #running = new Set<Promise<void>>();
  readonly #ofCustomer = new Map<string, Promise<void>>();
  readonly #rowKeys = new Set<string>();
  #failure: { readonly error: unknown } | undefined;

  /** Rows that were on their way at this moment: whoever reads the inbox now may see them once more. */
  rowKeys(): ReadonlySet<string> {
    return new Set(this.#rowKeys);
  }

  start(chunk: readonly StoredInboxRow[], deliver: () => Promise<void>): void {
    const customers = new Set(chunk.map(customerOf));
    const earlier = [...customers].flatMap((customer) => this.#ofCustomer.get(customer) ?? []);
    const running = Promise.all(new Set(earlier))
      .then(deliver)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .then(() => {
        this.#running.delete(running);
        for (const row of chunk) this.#rowKeys.delete(inboxRowKey(row));
        for (const customer of customers)
          if (this.#ofCustomer.get(customer) === running) this.#ofCustomer.delete(customer);
      });
    this.#running.add(running);
    for (const row of chunk) this.#rowKeys.add(inboxRowKey(row));
    for (const customer of customers) this.#ofCustomer.set(customer, running);
  }

  /**
   * Waits until no more than `count` chunks are on their way.
   * @throws what a delivery threw.
   */
  async untilAtMost(count: number): Promise<void> {
    while (this.#running.size > count) await Promise.race(this.#running);
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async untilNone(): Promise<void> {
    await Promise.all(this.#running);
  }
}
