import { SettingsReader } from '../settings';

export type Destination = 'otlp' | 'application-insights';
type Signal = 'TRACES' | 'METRICS';

export interface TelemetryConfig {
  /** Where spans and figures go; both empty: telemetry is off and nothing of the SDK is loaded. */
  readonly traces: readonly Destination[];
  readonly metrics: readonly Destination[];
  readonly protocol: 'http/protobuf' | 'http/json';
  readonly serviceName: string;
  readonly metricIntervalMs: number;
  /** Somebody chose a sampler by `OTEL_TRACES_SAMPLER`; otherwise every trace is kept. */
  readonly samplerChosen: boolean;
  readonly applicationInsights: ApplicationInsights | undefined;
  /** What was wrong with settings that are passed over, without their values. */
  readonly problems: readonly string[];
}

export interface ApplicationInsights {
  readonly connectionString: string;
  /** `identity`: sent with the identity of the Function App, because the resource takes no keys. */
  readonly auth: { readonly kind: 'key' } | { readonly kind: 'identity'; readonly clientId?: string };
}

/**
 * Reads the settings that OpenTelemetry and Application Insights have everywhere. What does not fit is passed over, as
 * OpenTelemetry's specification asks for: a wrong word about telemetry must not keep leads out.
 */
export function readTelemetrySettings(env: Readonly<Record<string, string | undefined>>): TelemetryConfig {
  const settings = new SettingsReader(env);
  const off = settings.text('OTEL_SDK_DISABLED')?.toLowerCase() === 'true';
  const protocol = settings.text('OTEL_EXPORTER_OTLP_PROTOCOL') ?? 'http/protobuf';
  const isHttp = protocol === 'http/protobuf' || protocol === 'http/json';
  if (!isHttp) settings.refuse('OTEL_EXPORTER_OTLP_PROTOCOL', 'http/protobuf or http/json', true);
  const applicationInsights = off ? undefined : readApplicationInsights(settings);
  const destinations = (signal: Signal): readonly Destination[] => {
    if (off) return [];
    const exporter = settings.text(`OTEL_${signal}_EXPORTER`);
    if (exporter === 'none') return [];
    if (exporter !== undefined && exporter !== 'otlp')
      settings.refuse(`OTEL_${signal}_EXPORTER`, 'otlp or none', true);
    const toOtlp = hasEndpoint(settings, signal) || exporter === 'otlp';
    return [
      ...(toOtlp && isHttp ? (['otlp'] as const) : []),
      ...(applicationInsights === undefined ? [] : (['application-insights'] as const)),
    ];
  };
  return {
    traces: destinations('TRACES'),
    metrics: destinations('METRICS'),
    protocol: isHttp ? protocol : 'http/protobuf',
    serviceName: settings.text('OTEL_SERVICE_NAME') ?? 'marketplace-leads',
    metricIntervalMs: settings.wholeNumber('OTEL_METRIC_EXPORT_INTERVAL', {
      min: 100,
      max: 3_600_000,
      fallback: 60_000,
      unit: 'milliseconds',
    }),
    samplerChosen: settings.text('OTEL_TRACES_SAMPLER') !== undefined,
    applicationInsights,
    problems: off ? [] : [...new Set(settings.problems)],
  };
}

export const isOn = ({ traces, metrics }: TelemetryConfig): boolean => traces.length + metrics.length > 0;

function hasEndpoint(settings: SettingsReader, signal: Signal): boolean {
  return [`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`, 'OTEL_EXPORTER_OTLP_ENDPOINT'].some((name) => {
    const value = settings.text(name);
    if (value === undefined) return false;
    if (URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)) return true;
    settings.refuse(name, 'an http or https address', true);
    return false;
  });
}

function readApplicationInsights(settings: SettingsReader): ApplicationInsights | undefined {
  const name = 'APPLICATIONINSIGHTS_CONNECTION_STRING';
  const connectionString = settings.text(name);
  if (connectionString === undefined) return undefined;
  if (!/(^|;)\s*InstrumentationKey=[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\s*(;|$)/i.test(connectionString))
    return settings.refuse(name, 'the connection string of an Application Insights resource', true);
  const auth = settings.text('APPLICATIONINSIGHTS_AUTHENTICATION_STRING');
  if (auth === undefined || !/(^|;)\s*Authorization=AAD\s*(;|$)/i.test(auth))
    return { connectionString, auth: { kind: 'key' } };
  const clientId = /(?:^|;)\s*ClientId=([^;\s]+)/i.exec(auth)?.[1];
  return { connectionString, auth: { kind: 'identity', ...(clientId !== undefined && { clientId }) } };
}
