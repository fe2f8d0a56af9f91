export const faultKinds = [
  'requests',
  'executionTime',
  'concurrency',
  'sqlDeadlock',
  'sqlTimeout',
  'aggregateLimit',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Which requests a rule is for: all given members must fit. */
export interface FaultMatch {
  readonly method?: string | readonly string[];
  /** Regular expression searched in the path as the request record shows it. */
  readonly pathPattern?: string;
  readonly operation?: string | readonly string[];
}

/** A fault to answer with instead of (or after) the work. */
export interface FaultRule {
  readonly match?: FaultMatch;
  readonly kind?: FaultKind;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly delayMs?: number;
  readonly dropConnection?: boolean;
  readonly afterCommit?: boolean;
  readonly probability?: number;
  readonly times?: number;
}

/** What fault rules are matched against. */
export interface FaultSubject {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
}
