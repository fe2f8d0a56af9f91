import { context, metrics, trace, type Attributes } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';

export interface RecordedPoint {
  readonly name: string;
  readonly attributes: Attributes;
  /** The sum of a counter, or how often a histogram was told something. */
  readonly value: number;
}

/** Registers the real SDK, which keeps everything in memory. Once per test file, before anything counts. */
export function recordTelemetry() {
  const spans = new InMemorySpanExporter();
  const figures = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: figures, exportIntervalMillis: 3_600_000 });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({
      sampler: new AlwaysOnSampler(),
      spanProcessors: [new SimpleSpanProcessor(spans)],
    }),
  );
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  return {
    /** Spans that have ended since the last call. */
    takeSpans() {
      const ended = [...spans.getFinishedSpans()];
      spans.reset();
      return ended;
    },
    async points(): Promise<readonly RecordedPoint[]> {
      figures.reset();
      await reader.forceFlush();
      return figures
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics)
        .flatMap((ofScope) => ofScope.metrics)
        .flatMap(({ descriptor: { name }, dataPoints }) =>
          dataPoints.map(({ attributes, value }) => ({
            name,
            attributes,
            value: typeof value === 'number' ? value : (value.count ?? NaN),
          })),
        );
    },
  };
}
