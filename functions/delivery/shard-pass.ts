import type { StoredInboxRow } from '../inbox/inbox-row';
import type { ShardLease } from '../inbox/shard-lease';
import type { WaitingPage } from '../inbox/waiting-rows';

/** How far a round has come with one shard. A pass reads the shard from end to end; one that finds nothing ends it. */
export class ShardPass {
  #afterRowKey = '';
  #foundRows = false;
  #isOver = false;
  #nextAttemptAt: string | undefined;

  constructor(readonly lease: ShardLease) {}

  get afterRowKey(): string {
    return this.#afterRowKey;
  }

  get isAtStart(): boolean {
    return this.#afterRowKey === '';
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Notes a page and gives the rows to deliver: none once the lease is lost, because another worker has them now. */
  take(page: WaitingPage): readonly StoredInboxRow[] {
    if (this.lease.signal.aborted) {
      this.#isOver = true;
      return [];
    }
    this.wait(page.nextAttemptAt);
    this.#foundRows ||= page.due.length > 0;
    this.#afterRowKey = page.lastRowKey ?? '';
    if (page.more) return page.due;
    this.#afterRowKey = '';
    this.#isOver = !this.#foundRows;
    this.#foundRows = false;
    return page.due;
  }

  /** A row of this shard may be tried again at that ISO time. */
  wait(nextAttemptAt: string | undefined): void {
    this.#nextAttemptAt = earliest([this.#nextAttemptAt, nextAttemptAt]);
  }

  nextAttemptInMs(nowMs: number): number | undefined {
    return this.#nextAttemptAt === undefined
      ? undefined
      : Math.max(0, Date.parse(this.#nextAttemptAt) - nowMs);
  }
}

/** ISO 8601 texts in UTC sort by time. */
function earliest(times: readonly (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).sort()[0];
}
