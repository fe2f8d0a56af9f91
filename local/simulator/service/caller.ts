/** On whose behalf a request is served. */
export interface Caller {
  /** The user whose rows and privileges count. */
  readonly userId: string;
  /** The application user behind an impersonated call. */
  readonly onBehalfOf?: string;
  /** An observer is never refused for a privilege, nor recorded, faulted or throttled. */
  readonly observer: boolean;
}
