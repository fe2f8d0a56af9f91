import { sha256 as portable } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { sha256 } from '../../../functions/libraries/sha256';

it('the SHA-256 of the bundle gives the very keys that the portable one gives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...sha256(bytes)]).toEqual([...portable(bytes)]);
    }),
  );
});
