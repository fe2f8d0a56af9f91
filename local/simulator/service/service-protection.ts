import { ApiError } from './api-error';
import { SlidingWindow } from './sliding-window';

/** Limits per user and web server (Service protection API limits). The simulator is one server with one user. */
export interface ProtectionLimits {
  readonly requests: number;
  readonly executionMs: number;
  readonly concurrentRequests: number;
  readonly windowMs: number;
}

export const serviceLimits: ProtectionLimits = {
  requests: 6000,
  executionMs: 1_200_000,
  concurrentRequests: 52,
  windowMs: 300_000,
};

export const unlimited: ProtectionLimits = {
  requests: Infinity,
  executionMs: Infinity,
  concurrentRequests: Infinity,
  windowMs: 300_000,
};

export type ThrottleKind = 'requests' | 'executionTime' | 'concurrency';

const seconds = (ms: number): number => Math.round(ms / 1000);

/** The documented refusal of one of the three limits. */
export function throttleError(kind: ThrottleKind, limits: ProtectionLimits): ApiError {
  switch (kind) {
    case 'requests':
      return new ApiError(
        429,
        '0x80072322',
        `Number of requests exceeded the limit of ${limits.requests} over time window of ${seconds(limits.windowMs)} seconds.`,
      );
    case 'executionTime':
      return new ApiError(
        429,
        '0x80072321',
        `Combined execution time of incoming requests exceeded limit of ${limits.executionMs.toLocaleString('en-US')} milliseconds over time window of ${seconds(limits.windowMs)} seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.`,
      );
    case 'concurrency':
      return new ApiError(
        429,
        '0x80072326',
        `Number of concurrent requests exceeded the limit of ${limits.concurrentRequests}.`,
      );
  }
}

/** Refusals with the seconds that the client must wait. */
export interface Throttled {
  readonly kind: ThrottleKind;
  readonly retryAfterSeconds: number;
}

const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Counts requests, their running number and their execution time. */
export class ServiceProtection {
  readonly #requests: SlidingWindow;
  readonly #execution: SlidingWindow;
  #running = 0;

  constructor(
    readonly limits: ProtectionLimits,
    private readonly now: () => number,
  ) {
    this.#requests = new SlidingWindow(limits.windowMs);
    this.#execution = new SlidingWindow(limits.windowMs);
  }

  /**
   * Lets a request in, or says why not. Refused requests count as well: a client that keeps sending waits longer, as
   * documented. Whoever is let in calls `leave` at the end.
   */
  enter(): Throttled | undefined {
    const { limits } = this;
    const nowMs = this.now();
    const waitSeconds = (ms: number): number => Math.ceil(ms / 1000);
    if (Number.isFinite(limits.requests)) this.#requests.add(nowMs, 1);
    if (this.#requests.total(nowMs) > limits.requests)
      return {
        kind: 'requests',
        retryAfterSeconds: waitSeconds(this.#requests.msUntilBelow(limits.requests, nowMs)),
      };
    if (this.#execution.total(nowMs) >= limits.executionMs)
      return {
        kind: 'executionTime',
        retryAfterSeconds: waitSeconds(this.#execution.msUntilBelow(limits.executionMs, nowMs)),
      };
    if (this.#running >= limits.concurrentRequests) return { kind: 'concurrency', retryAfterSeconds: 1 };
    this.#running += 1;
    return undefined;
  }

  leave(executionMs: number): void {
    this.#running -= 1;
    if (executionMs > 0) this.#execution.add(this.now(), executionMs);
  }

  /** Forgets what was counted; requests under way stay counted. */
  clear(): void {
    this.#requests.clear();
    this.#execution.clear();
  }

  /** Diagnostics of one server, as the response headers spell them: with a thousands separator. */
  headers(): Readonly<Record<string, string>> {
    const { limits } = this;
    if (!Number.isFinite(limits.requests)) return {};
    const nowMs = this.now();
    const secondsLeft = (limits.executionMs - this.#execution.total(nowMs)) / 1000;
    return {
      'x-ms-ratelimit-burst-remaining-xrm-requests': String(
        Math.max(0, limits.requests - this.#requests.total(nowMs)),
      ),
      'x-ms-ratelimit-time-remaining-xrm-requests': twoDecimals.format(Math.max(0, secondsLeft)),
    };
  }
}
