import type { RowEvent } from '../rows/row-event';
import type { Work } from '../rows/work';
import type { Journal } from '../store/journal';
import { Transaction } from '../store/transaction';
import type { Caller } from './caller';
import type { Environment } from './environment';

/** Registered steps: synchronous ones may refuse a write, asynchronous ones hear of it afterwards. */
export interface Steps {
  /** Rejects when a synchronous step cancels the operation. Returns at once, without a promise, when there is none. */
  before(work: Work): Promise<void> | undefined;
  after(events: readonly RowEvent[]): void;
}

/** What a request says about its writes. */
export interface WriteRequest {
  readonly caller: Caller;
  readonly detectDuplicates: boolean;
}

/** Runs writes one after another, commits them and waits until they are on disk. */
export class Writer {
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly environment: Environment,
    private readonly journal: Journal,
    private readonly steps: Steps,
  ) {}

  /** Result of `run` once its changes are visible and durable. A rejection leaves nothing behind. */
  async write<T>(request: WriteRequest, run: (work: Work) => T): Promise<T> {
    const { result, durable, events } = await this.#inTurn(() => this.#commit(request, run));
    await durable;
    this.steps.after(events);
    return result;
  }

  async #commit<T>(request: WriteRequest, run: (work: Work) => T): Promise<Commit<T>> {
    const { environment } = this;
    const tx = new Transaction(environment.store);
    const work: Work = { environment, tx, nowIso: environment.clock.nowIso(), events: [], ...request };
    const result = run(work);
    const asked = this.steps.before(work);
    if (asked) await asked;
    const rows = [...tx.changes()];
    environment.store.apply(rows);
    const durable = rows.length === 0 ? Promise.resolve() : this.journal.append({ rows });
    return { result, durable, events: work.events };
  }

  /** Waits for the writes before this one, whatever became of them. */
  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    try {
      return await run();
    } finally {
      resolve();
    }
  }
}

interface Commit<T> {
  readonly result: T;
  readonly durable: Promise<void>;
  readonly events: readonly RowEvent[];
}
