import { isOn, readTelemetrySettings } from '../../../functions/telemetry/telemetry-settings';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example:4318' };
const connection =
  'InstrumentationKey=00000000-1111-2222-3333-444444444444;IngestionEndpoint=https://westeurope.example/';
const insights = { APPLICATIONINSIGHTS_CONNECTION_STRING: connection };

describe('settings of telemetry', () => {
  it.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
    ['nothing is set', {}, [], []],
    ['only the name of the service is set', { OTEL_SERVICE_NAME: 'leads' }, [], []],
    ['an endpoint is set', endpoint, ['otlp'], ['otlp']],
    [
      'an endpoint for figures alone is set',
      { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'http://127.0.0.1:4318/v1/metrics' },
      [],
      ['otlp'],
    ],
    ['an exporter is chosen', { OTEL_TRACES_EXPORTER: 'otlp' }, ['otlp'], []],
    ['one of two is "none"', { ...endpoint, OTEL_TRACES_EXPORTER: 'none' }, [], ['otlp']],
    ['Application Insights is set', insights, ['application-insights'], ['application-insights']],
    [
      'both are set',
      { ...endpoint, ...insights },
      ['otlp', 'application-insights'],
      ['otlp', 'application-insights'],
    ],
    ['the SDK is disabled', { ...endpoint, ...insights, OTEL_SDK_DISABLED: 'TRUE' }, [], []],
  ])('when %s, say where it goes', (_case, env, traces, metrics) => {
    const config = readTelemetrySettings(env);
    expect(config).toMatchObject({ traces, metrics, problems: [] });
    expect(isOn(config)).toBe(traces.length + metrics.length > 0);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'an address that is none',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'secret@collector' },
      /^OTEL_EXPORTER_OTLP_ENDPOINT: .*expected an http or https address\.$/,
    ],
    [
      'a protocol that is not spoken',
      { ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      /^OTEL_EXPORTER_OTLP_PROTOCOL: .*expected http\/protobuf or http\/json\.$/,
    ],
    [
      'a connection string that is none',
      { APPLICATIONINSIGHTS_CONNECTION_STRING: 'secret' },
      /^APPLICATIONINSIGHTS_CONNECTION_STRING: .*expected the connection string of/,
    ],
  ])('pass over %s, say what they expect and never repeat it', (_case, env, problem) => {
    const config = readTelemetrySettings(env);
    expect(isOn(config)).toBe(false);
    expect(config.problems).toEqual([expect.stringMatching(problem)]);
    expect(JSON.stringify(config.problems)).not.toContain('secret');
  });

  it('pass over an exporter that is not known, and still send to the endpoint', () => {
    const config = readTelemetrySettings({ ...endpoint, OTEL_METRICS_EXPORTER: 'prometheus' });
    expect(config).toMatchObject({ traces: ['otlp'], metrics: ['otlp'] });
    expect(config.problems).toEqual([expect.stringMatching(/^OTEL_METRICS_EXPORTER: .*otlp or none\.$/)]);
  });

  it.each([
    [undefined, { kind: 'key' }],
    ['Authorization=AAD', { kind: 'identity' }],
    ['ClientId=1234;Authorization=AAD', { kind: 'identity', clientId: '1234' }],
    ['ClientId=1234', { kind: 'key' }],
  ])('take APPLICATIONINSIGHTS_AUTHENTICATION_STRING %p as %j', (text, auth) => {
    const env = { ...insights, ...(text && { APPLICATIONINSIGHTS_AUTHENTICATION_STRING: text }) };
    expect(readTelemetrySettings(env).applicationInsights).toEqual({ connectionString: connection, auth });
  });

  it('have a name for the service, an interval and no sampler until somebody chooses', () => {
    expect(readTelemetrySettings({})).toMatchObject({
      serviceName: 'marketplace-leads',
      metricIntervalMs: 60_000,
      samplerChosen: false,
      protocol: 'http/protobuf',
    });
    expect(
      readTelemetrySettings({
        OTEL_SERVICE_NAME: 'leads-eu',
        OTEL_METRIC_EXPORT_INTERVAL: '5000',
        OTEL_TRACES_SAMPLER: 'always_off',
      }),
    ).toMatchObject({ serviceName: 'leads-eu', metricIntervalMs: 5_000, samplerChosen: true });
  });
});
