import { createHash } from 'node:crypto';

/** 32 hexadecimal digits that stand for a text without telling it. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

/** A version 8 UUID (RFC 9562) out of a text's hash: a row that is made twice with it is there once. */
export function uuidFor(text: string): string {
  const hex = shortHash(text);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
