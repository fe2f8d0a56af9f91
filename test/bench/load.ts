import http from 'node:http';

export interface LoadTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A body that was never sent before. */
  readonly nextBody: () => string;
}

export interface LoadResult {
  /** Milliseconds from sending to the last byte of the answer, in no order. */
  readonly latenciesMs: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  readonly wallMs: number;
}

/** Sends over so many connections at once, each waiting for its answer, until the time or the count is up. */
export async function load(
  target: LoadTarget,
  {
    connections,
    forMs = Infinity,
    count = Infinity,
  }: { connections: number; forMs?: number; count?: number },
): Promise<LoadResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const latenciesMs: number[] = [];
  const statuses = new Map<number, number>();
  const started = performance.now();
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (sent < count && performance.now() - started < forMs) {
      sent += 1;
      const before = performance.now();
      const status = await post(agent, target);
      latenciesMs.push(performance.now() - before);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { latenciesMs, statuses, wallMs: performance.now() - started };
}

function post(agent: http.Agent, { url, headers, nextBody }: LoadTarget): Promise<number> {
  const body = nextBody();
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** The value below which the given share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
