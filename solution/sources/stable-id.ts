import { createHash } from 'node:crypto';

/** Namespace of all ids of this solution. Changing it would make every form, view and role a new one. */
const namespace = Buffer.from('5b0c8a1e2f6d4c39a7e49d1072703c11', 'hex');

/**
 * The same GUID for the same name, for ever: a name-based UUID (RFC 9562, version 5). Lower case, without braces.
 * @param path What the id is for, from the outside in, such as `form`, `lead`, `main`.
 */
export function stableId(...path: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(path.join('/')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** As most of the solution's XML writes ids. */
export const braced = (id: string): string => `{${id}}`;
