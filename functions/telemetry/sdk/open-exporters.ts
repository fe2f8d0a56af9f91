import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Log } from '../../log';
import type { TelemetryConfig } from '../telemetry-settings';
import { tellFaults } from './tell-faults';

export interface Exporters {
  readonly spans: readonly SpanExporter[];
  readonly figures: readonly PushMetricExporter[];
}

/**
 * The exporters that settings ask for; each kind is loaded only where it is used. Those for OTLP read address, headers and
 * time limits from `OTEL_EXPORTER_OTLP_*` themselves.
 */
export async function openExporters(config: TelemetryConfig, log: Log): Promise<Exporters> {
  const { traces, metrics, protocol, applicationInsights } = config;
  const spans: SpanExporter[] = [];
  const figures: PushMetricExporter[] = [];
  if ([...traces, ...metrics].includes('otlp')) {
    const { OTLPMetricExporter, OTLPTraceExporter } =
      protocol === 'http/json' ? await import('./otlp-json') : await import('./otlp-protobuf');
    if (traces.includes('otlp')) spans.push(tellFaults(new OTLPTraceExporter(), 'traces to OTLP', log));
    if (metrics.includes('otlp')) figures.push(tellFaults(new OTLPMetricExporter(), 'metrics to OTLP', log));
  }
  if (applicationInsights !== undefined) {
    const { openApplicationInsights } = await import('./application-insights');
    const { trace, metric } = await openApplicationInsights(applicationInsights);
    if (traces.includes('application-insights'))
      spans.push(tellFaults(trace, 'traces to Application Insights', log));
    if (metrics.includes('application-insights'))
      figures.push(tellFaults(metric, 'metrics to Application Insights', log));
  }
  return { spans, figures };
}
