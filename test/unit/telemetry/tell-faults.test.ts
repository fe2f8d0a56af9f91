import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import { tellFaults } from '../../../functions/telemetry/sdk/tell-faults';

/** An exporter whose results the test decides, and what was logged of them. */
function watched(...results: readonly (readonly ExportResult[])[]) {
  const lines: unknown[] = [];
  const queue = [...results];
  const exporter = tellFaults(
    {
      export: (_batch: string, done: (result: ExportResult) => void) => queue.shift()?.forEach(done),
    },
    'traces to OTLP',
    (level, outcome, fields) => void lines.push({ level, outcome, ...fields }),
  );
  const answered: ExportResult[] = [];
  for (let call = 0; call < results.length; call += 1)
    exporter.export('batch', (result) => void answered.push(result));
  return { lines, answered };
}

const well: ExportResult = { code: ExportResultCode.SUCCESS };
const failed = (error?: Error): ExportResult => ({
  code: ExportResultCode.FAILED,
  ...(error !== undefined && { error }),
});
const notExported = (code: string) => ({
  level: 'warn',
  outcome: 'telemetry-not-exported',
  what: 'traces to OTLP',
  code,
});

describe('exports that fail', () => {
  it('are told of once, however many there are, and once more when they work again', () => {
    const refused = failed(Object.assign(new Error('secret'), { code: 'ECONNREFUSED' }));
    const { lines, answered } = watched([well], [refused], [refused], [refused], [well], [well], [refused]);
    expect(lines).toEqual([
      notExported('ECONNREFUSED'),
      { level: 'info', outcome: 'telemetry-exported-again', what: 'traces to OTLP' },
      notExported('ECONNREFUSED'),
    ]);
    expect(answered).toHaveLength(7);
  });

  it.each<[string, Error | undefined, string]>([
    ['an HTTP status', Object.assign(new Error('secret'), { code: 503 }), '503'],
    ['a class, when there is no code', new TypeError('secret'), 'TypeError'],
    [
      'a class, when the code is a sentence',
      Object.assign(new Error(''), { code: 'the secret one' }),
      'Error',
    ],
    ['nothing at all', undefined, 'unknown'],
  ])('are told of with %s', (_case, error, code) => {
    expect(watched([failed(error)]).lines).toEqual([notExported(code)]);
  });

  it('count once when the exporter answers twice', () => {
    expect(watched([failed(), well], [failed(), well]).lines).toEqual([notExported('unknown')]);
  });
});
