import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { keepForSearch } from './leaks/recording';

export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  /** 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  readonly kind: number;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface ReceivedPoint {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The sum of a counter, the value of a gauge, the count of a histogram. */
  readonly value: number;
}

export interface OtlpReceiver {
  readonly url: string;
  /** Everything that came, as it came. */
  readonly bodies: readonly { readonly path: string; readonly type: string; readonly text: string }[];
  readonly connections: () => number;
  readonly spans: () => readonly ReceivedSpan[];
  /** The newest state of each series; sums are cumulative. */
  readonly points: (name: string) => readonly ReceivedPoint[];
  readonly stop: () => Promise<void>;
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
type Numbers = Readonly<Record<'asInt' | 'asDouble' | 'count', number | string | undefined>>;
type RawPoint = Numbers & { readonly attributes: readonly Attribute[] };
interface RawMetric {
  readonly name: string;
  readonly sum?: { readonly dataPoints: readonly RawPoint[] };
  readonly gauge?: { readonly dataPoints: readonly RawPoint[] };
  readonly histogram?: { readonly dataPoints: readonly RawPoint[] };
}
interface RawSpan extends Omit<ReceivedSpan, 'attributes' | 'links'> {
  readonly attributes: readonly Attribute[];
  readonly links?: ReceivedSpan['links'];
}
interface Export {
  readonly resourceSpans?: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly RawSpan[] }[];
  }[];
  readonly resourceMetrics?: readonly {
    readonly scopeMetrics: readonly { readonly metrics: readonly RawMetric[] }[];
  }[];
}

/** A collector on a free port of this machine that keeps what it is sent; `silent`: it takes everything and never answers. */
export async function startOtlpReceiver({ silent = false } = {}): Promise<OtlpReceiver> {
  const bodies: { path: string; type: string; text: string }[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const sent = Buffer.concat(parts);
      const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      // Latin-1 keeps every byte of a binary body, so that texts in it can be found.
      const type = request.headers['content-type'] ?? '';
      const text = bytes.toString(type.includes('json') ? 'utf8' : 'latin1');
      bodies.push({ path: request.url ?? '', type, text });
      keepForSearch('otlp', text);
      if (!silent) response.writeHead(200, { 'content-type': type }).end(type.includes('json') ? '{}' : '');
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const exports = () =>
    bodies.filter(({ type }) => type.includes('json')).map(({ text }) => JSON.parse(text) as Export);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    connections: () => connections,
    spans: () =>
      exports()
        .flatMap(({ resourceSpans = [] }) => resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans)
        .map((span) => ({ ...span, links: span.links ?? [], attributes: valuesOf(span.attributes) })),
    points: (name) => newest(exports(), name),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newest(exports: readonly Export[], name: string): readonly ReceivedPoint[] {
  const series = new Map<string, ReceivedPoint>();
  const metrics = exports
    .flatMap(({ resourceMetrics = [] }) => resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap((each) => each.metrics)
    .filter((metric) => metric.name === name);
  for (const { sum, gauge, histogram } of metrics)
    for (const point of (sum ?? gauge ?? histogram)?.dataPoints ?? []) {
      const attributes = valuesOf(point.attributes);
      const value = Number(point.asInt ?? point.asDouble ?? point.count);
      series.set(JSON.stringify(attributes), { name, attributes, value });
    }
  return [...series.values()];
}

function valuesOf(attributes: readonly Attribute[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
