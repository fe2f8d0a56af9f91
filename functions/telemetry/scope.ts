import type { MetricOptions } from '@opentelemetry/api';

/** The name under which our spans and figures are found. */
export const scope = 'marketplace-leads';

/** Boundaries that the semantic conventions give for durations of calls, in seconds. */
export const callSeconds: MetricOptions = {
  unit: 's',
  advice: {
    explicitBucketBoundaries: [
      0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60,
    ],
  },
};

export const secondsSince = (startedMs: number): number => (performance.now() - startedMs) / 1000;
