import type { Caller } from '../service/caller';
import type { Environment } from '../service/environment';
import type { Transaction } from '../store/transaction';
import type { RowEvent } from './row-event';

/** What a request says about everything that it writes. */
export interface WriteRequest {
  readonly caller: Caller;
  /** `MSCRM.SuppressDuplicateDetection: false`: published rules apply. */
  readonly detectDuplicates: boolean;
  /** `MSCRM.BypassBusinessLogicExecution`: registered steps are left out. */
  readonly bypass: { readonly synchronous: boolean; readonly asynchronous: boolean };
  /** `?tag=…`: a shared variable for registered steps. */
  readonly tag: string | undefined;
}

/** An event with the request that caused it: in a change set each part has its own. */
export interface RaisedEvent {
  readonly event: RowEvent;
  readonly request: WriteRequest;
}

/** One unit of work: changes and events that are committed or dropped together. */
export interface Work extends WriteRequest {
  readonly environment: Environment;
  readonly tx: Transaction;
  /** The moment that `createdon` and `modifiedon` get. */
  readonly nowIso: string;
  readonly events: RaisedEvent[];
}
