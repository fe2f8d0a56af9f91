import type { Caller } from '../service/caller';
import type { Environment } from '../service/environment';
import type { Transaction } from '../store/transaction';
import type { RowEvent } from './row-event';

/** One unit of work: changes and events that are committed or dropped together. */
export interface Work {
  readonly environment: Environment;
  readonly tx: Transaction;
  readonly caller: Caller;
  /** The moment that `createdon` and `modifiedon` get. */
  readonly nowIso: string;
  readonly events: RowEvent[];
  /** `MSCRM.SuppressDuplicateDetection: false`: published rules apply. */
  readonly detectDuplicates: boolean;
}
