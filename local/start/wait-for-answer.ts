import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;

/**
 * Resolves when an address answers with `expected`, or with anything when that is absent.
 * @throws Error when the signal is aborted before.
 */
export async function waitForAnswer(
  {
    url,
    headers,
    expected,
  }: {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly expected?: number;
  },
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, {
        headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
      });
      await response.arrayBuffer();
      if (expected === undefined || response.status === expected) return;
    } catch {
      // Not there yet.
    }
    await sleep(pauseMs, undefined, { signal });
  }
}
