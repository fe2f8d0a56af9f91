import type { IncomingHttpHeaders } from 'node:http';

/**
 * How long the answer asks to wait, from the moment it came; undefined when it does not say.
 * A date is measured against the answer's own `Date`, so that a wrong clock here changes nothing.
 */
export function retryAfterMs(headers: IncomingHttpHeaders, nowMs: number): number | undefined {
  const value = headers['retry-after']?.trim().replaceAll(',', '');
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const until = Date.parse(headers['retry-after'] ?? '');
  const sent = Date.parse(headers.date ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(sent) ? nowMs : sent));
}
