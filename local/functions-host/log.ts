import type { LogLevel } from './core-types';

/** One line of the host's log. Never holds a body, a key, a path or a query string. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly message: string;
  readonly function?: string;
  readonly invocationId?: string;
  readonly durationMs?: number;
}

export type Log = (entry: LogEntry) => void;

const order: readonly LogLevel[] = ['trace', 'debug', 'information', 'warning', 'error', 'critical'];
const isAtLeast = (level: LogLevel, least: LogLevel) => order.indexOf(level) >= order.indexOf(least);

/**
 * Writes JSON lines: from `information` on, those that a person should see (warnings and worse) to `attention`, the others to `ordinary`.
 */
export function createLog(
  ordinary: (line: string) => void,
  attention: (line: string) => void,
  now: () => number,
): Log {
  return (entry) => {
    if (!isAtLeast(entry.level, 'information')) return;
    const line = `${JSON.stringify({ time: new Date(now()).toISOString(), ...entry })}\n`;
    (isAtLeast(entry.level, 'warning') ? attention : ordinary)(line);
  };
}
