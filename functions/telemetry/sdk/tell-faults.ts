import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import type { Log } from '../../log';

interface Exporter<Batch> {
  export(batch: Batch, done: (result: ExportResult) => void): void;
}

/**
 * One log line when exports begin to fail and one when they work again, however many fail in between. The line holds a
 * code, never the exporter's message, which may name an address with a key in it.
 */
export function tellFaults<Batch, Kind extends Exporter<Batch>>(
  exporter: Kind & Exporter<Batch>,
  what: string,
  log: Log,
): Kind {
  const send = exporter.export.bind(exporter);
  let failing = false;
  exporter.export = (batch, done) => {
    let told = false;
    send(batch, (result) => {
      done(result);
      // Some exporters answer twice, the second time always well.
      if (told) return;
      told = true;
      const failed = result.code !== ExportResultCode.SUCCESS;
      if (failed && !failing) log('warn', 'telemetry-not-exported', { what, code: codeOf(result.error) });
      if (!failed && failing) log('info', 'telemetry-exported-again', { what });
      failing = failed;
    });
  };
  return exporter;
}

/** HTTP status, Node's name of the fault, or the error's class. */
function codeOf(error: (Error & { code?: unknown }) | undefined): string {
  if (error === undefined) return 'unknown';
  const { code } = error;
  return typeof code === 'number' || (typeof code === 'string' && /^[\w-]{1,40}$/.test(code))
    ? String(code)
    : error.name;
}
