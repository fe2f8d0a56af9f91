import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base32 } from './base32';

/** 26 base32 characters are 130 bits: no two keys meet by chance. */
const hashLength = 26;

/** What a hash is of; keys of different kinds never coincide. */
export type HashKind = 'content' | 'table-row' | 'customer' | 'offer' | 'touch';

/** The SHA-256 of some texts as `length` base32 characters. Where one text ends and the next begins matters. */
export const hashKey = (kind: HashKind, parts: readonly string[], length = hashLength): string =>
  base32(sha256(utf8ToBytes(JSON.stringify([kind, ...parts])))).slice(0, length);
