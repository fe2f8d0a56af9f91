import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { AuthLevel } from '../hosted-function';

export interface AccessKeys {
  /** Opens every function of level `function`. */
  readonly hostKey: string;
  /** Opens everything, `/admin` too. */
  readonly masterKey: string;
}

/** The key that a request shows: the header wins over the query. */
export function readAccessKey(headers: IncomingHttpHeaders, query: URLSearchParams): string | undefined {
  const header = headers['x-functions-key'];
  return typeof header === 'string' ? header : (query.get('code') ?? undefined);
}

/** Whether the key opens a function of that level. Levels must match exactly, except that the master key opens all. */
export function opens(key: string | undefined, level: AuthLevel, keys: AccessKeys): boolean {
  if (level === 'anonymous') return true;
  if (key === undefined) return false;
  return (level === 'function' && isSame(key, keys.hostKey)) || isSame(key, keys.masterKey);
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function isSame(shown: string, expected: string): boolean {
  return timingSafeEqual(digest(shown), digestOfKey(expected));
}

const digest = (text: string) => hash('sha256', text, 'buffer');

/** The keys of a host stay what they are. */
const digests = new Map<string, Buffer>();

function digestOfKey(key: string): Buffer {
  const known = digests.get(key) ?? digest(key);
  digests.set(key, known);
  return known;
}
