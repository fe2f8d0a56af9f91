import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOtlpReceiver, type OtlpReceiver } from '../../world/otlp-receiver';
import { startLeadWorld, type LeadWorld } from '../../world/world-of-leads';

export interface TelemetryWorld extends LeadWorld {
  readonly receiver: OtlpReceiver;
  /** Sends a body as part of a trace of its own, whose id it gives back beside the one that was answered. */
  readonly sendTraced: (
    body: unknown,
    offerId?: string,
  ) => Promise<{ readonly status: number; readonly id: string | null; readonly traceId: string }>;
  /** How many bodies were sent in this way. */
  readonly sent: () => number;
  /** What the Functions host has logged so far. */
  readonly logLines: () => readonly Readonly<Record<string, unknown>>[];
  readonly end: () => Promise<void>;
}

/** The span that every traced request claims to come from. */
export const callersSpan = '00f067aa0ba902b7';

/** The local world with telemetry that is sent quickly to a receiver on this machine. */
export async function startTelemetryWorld({
  env = {},
  silent = false,
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly silent?: boolean;
} = {}): Promise<TelemetryWorld> {
  const receiver = await startOtlpReceiver({ silent });
  const world = await startLeadWorld({
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=key-of-the-collector',
      OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
      OTEL_BSP_SCHEDULE_DELAY: '200',
      OTEL_METRIC_EXPORT_INTERVAL: '500',
      ...env,
    },
  });
  let sent = 0;
  return {
    ...world,
    receiver,
    sent: () => sent,
    async sendTraced(body, offerId) {
      const traceId = randomBytes(16).toString('hex');
      const path = offerId === undefined ? '' : `/${encodeURIComponent(offerId)}`;
      const response = await fetch(`${world.functionsUrl}/api/leads${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-functions-key': world.functionKey,
          traceparent: `00-${traceId}-${callersSpan}-00`,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      sent += 1;
      return { status: response.status, id: response.headers.get('x-correlation-id'), traceId };
    },
    logLines: () =>
      readFileSync(join(world.dataFolder, 'logs', 'functions.log'), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    async end() {
      await world.stop();
      await receiver.stop();
    },
  };
}
