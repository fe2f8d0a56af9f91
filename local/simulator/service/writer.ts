import type { Work, WriteRequest } from '../rows/work';
import type { Journal } from '../store/journal';
import { Transaction } from '../store/transaction';
import type { Environment } from './environment';

/** Registered steps: synchronous ones may refuse a write, asynchronous ones hear of it afterwards. */
export interface Steps {
  /** Rejects when a synchronous step cancels the operation. Returns at once, without a promise, when there is none. */
  before(work: Work): Promise<void> | undefined;
  after(work: Work): void;
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
    const { result, durable, work } = await this.#inTurn(() => this.#commit(request, run));
    await durable;
    this.steps.after(work);
    return result;
  }

  /** Runs something that replaces rows as a whole, between writes. */
  exclusively(run: () => Promise<void>): Promise<void> {
    return this.#inTurn(run);
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
    return { result, durable, work };
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
  readonly work: Work;
}
