export interface Deadline {
  readonly signal: AbortSignal;
  /** Takes it back. */
  clear(): void;
}

/** Aborts after `timeoutMs`. Unlike that of `AbortSignal.timeout`, its timer does not outlive a call that ends sooner. */
export function startDeadline(timeoutMs: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
