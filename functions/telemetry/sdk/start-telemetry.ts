import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import {
  detectResources,
  envDetector,
  resourceFromAttributes,
  type Resource,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { rowsPerChunk } from '../../delivery/chunks';
import type { Log } from '../../log';
import type { Telemetry } from '../telemetry';
import type { TelemetryConfig } from '../telemetry-settings';
import { openExporters } from './open-exporters';

/** A host that ends waits a few seconds for its app; what cannot be sent by then is given up. */
const patienceMs = 3_000;

/** Registers the SDK behind OpenTelemetry's API. Once per process. */
export async function startTelemetry(config: TelemetryConfig, log: Log): Promise<Telemetry> {
  // Failed exports are told by the exporters themselves; the SDK's own words may repeat an address with its key.
  setGlobalErrorHandler(() => undefined);
  const { spans, figures } = await openExporters(config, log);
  const resource = describeService(config);
  const tracerProvider = new BasicTracerProvider({
    resource,
    // The platform marks contexts of its own as "not sampled", so that it cannot be left to the parent by default.
    ...(!config.samplerChosen && { sampler: new AlwaysOnSampler() }),
    spanLimits: { linkCountLimit: rowsPerChunk },
    spanProcessors: spans.map((exporter) => new BatchSpanProcessor(exporter)),
  });
  const meterProvider = new MeterProvider({
    resource,
    readers: figures.map(
      (exporter) =>
        new PeriodicExportingMetricReader({
          exporter,
          exportIntervalMillis: config.metricIntervalMs,
          exportTimeoutMillis: Math.min(config.metricIntervalMs, 30_000),
        }),
    ),
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  if (spans.length > 0) trace.setGlobalTracerProvider(tracerProvider);
  if (figures.length > 0) metrics.setGlobalMeterProvider(meterProvider);
  log('info', 'telemetry-started', {
    traces: config.traces.join('+'),
    metrics: config.metrics.join('+'),
  });
  return {
    async stop() {
      const ended = Promise.allSettled([tracerProvider.shutdown(), meterProvider.shutdown()]);
      await Promise.race([ended, sleep(patienceMs, undefined, { ref: false })]);
    },
  };
}

/** `OTEL_RESOURCE_ATTRIBUTES` adds to it. An id for each process keeps counts of several hosts apart. */
function describeService({ serviceName }: TelemetryConfig): Resource {
  return resourceFromAttributes({ 'service.instance.id': randomUUID() })
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(resourceFromAttributes({ 'service.name': serviceName }));
}
