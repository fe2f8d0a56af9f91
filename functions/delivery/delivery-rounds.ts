import { deliverRound, type RoundDeps } from './deliver-round';

interface ShardState {
  /** Asked for again while its round runs: it is looked at once more afterwards. */
  again: boolean;
  readonly done: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Rows that arrive within this time are delivered together; a lead alone waits for it too. */
export const lingerMs = 250;

/**
 * Gathers what queue messages ask for within a moment and delivers all those shards in one round, so that a burst over
 * many shards costs a handful of requests. A shard is in one round at a time.
 */
export class DeliveryRounds {
  readonly #queued = new Map<number, ShardState>();
  readonly #running = new Map<number, ShardState>();
  #gathering = false;

  constructor(private readonly deps: RoundDeps) {}

  /** Resolves when the shard was looked at after this call and nothing more of it is due or can be delivered now. */
  request(shard: number): Promise<void> {
    const running = this.#running.get(shard);
    if (running !== undefined) running.again = true;
    const state = running ?? this.#queued.get(shard) ?? newState();
    if (running === undefined) this.#queue(shard, state);
    return state.done;
  }

  #queue(shard: number, state: ShardState): void {
    this.#queued.set(shard, state);
    if (this.#gathering) return;
    this.#gathering = true;
    void this.deps.gather(lingerMs).then(() => this.#start());
  }

  #start(): void {
    this.#gathering = false;
    const states = [...this.#queued];
    this.#queued.clear();
    for (const [shard, state] of states) this.#running.set(shard, state);
    const shards = states.map(([shard]) => shard);
    deliverRound(this.deps, shards, (shard) => this.#left(shard)).catch((error: unknown) => {
      for (const [shard, state] of states) {
        if (this.#running.get(shard) === state) this.#running.delete(shard);
        state.reject(error);
      }
    });
  }

  #left(shard: number): void {
    const state = this.#running.get(shard);
    if (state === undefined) return;
    this.#running.delete(shard);
    if (!state.again) return state.resolve();
    state.again = false;
    this.#queue(shard, state);
  }
}

function newState(): ShardState {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { again: false, done: promise, resolve, reject };
}
