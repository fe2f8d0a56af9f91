/** What the adapter tells the log. Codes and numbers only. */
export interface DataverseEvent {
  readonly event: 'dataverse-throttled';
  /** Dataverse's code, empty when there was none. */
  readonly code: string;
  readonly waitMs: number;
  readonly callsAtOnce: number;
}
