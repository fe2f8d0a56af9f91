/**
 * - `input`: this request can never work as it is (a value, a row, a key).
 * - `transient`: the same request may work later; after `status` 0 or 5xx it may even have been carried out.
 * - `permanent`: it will not work until a person changes something in Dynamics.
 */
export type ErrorFamily = 'input' | 'transient' | 'permanent';

/** `row`: only this row is refused. `environment`: it would happen to any row. */
export type ErrorScope = 'row' | 'environment';

export interface DataverseErrorFacts {
  readonly family: ErrorFamily;
  readonly scope: ErrorScope;
  /**
   * Dataverse's code in lower case (`0x80060892`); `http-503` for an answer without one; for no answer `timeout` or
   * Node's name of the fault (`ECONNRESET`); our own `throttled` (not sent), `unreadable` and `sign-in`.
   */
  readonly code: string;
  /** HTTP status, 0 when no answer came. */
  readonly status: number;
  /** How long to wait before the next attempt, when Dataverse said so. */
  readonly retryAfterMs?: number;
  /** What was asked for, as Dataverse's own log shows it. */
  readonly clientRequestId?: string;
  /** Column that the answer names, when it is a plain column name. */
  readonly column?: string;
}

/** Why Dataverse did not do what was asked. The message is our own: Dataverse's text may quote a customer's values. */
export class DataverseError extends Error {
  override readonly name = 'DataverseError';
  readonly family: ErrorFamily;
  readonly scope: ErrorScope;
  readonly code: string;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly clientRequestId: string | undefined;
  readonly column: string | undefined;

  constructor(message: string, facts: DataverseErrorFacts) {
    super(message);
    this.family = facts.family;
    this.scope = facts.scope;
    this.code = facts.code;
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfterMs;
    this.clientRequestId = facts.clientRequestId;
    this.column = facts.column;
  }
}

/** Dataverse's trouble with one row, which is no reason to leave out the others. */
export const concernsOneRow = (error: unknown): error is DataverseError =>
  error instanceof DataverseError && error.scope === 'row';
