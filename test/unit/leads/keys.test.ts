import * as fc from 'fast-check';
import { base32 } from '../../../leads/keys/base32';
import { contentKey } from '../../../leads/keys/content-key';
import { identifyLead } from '../../../leads/keys/identity';
import { leadKeyOfGeneration } from '../../../leads/keys/lead-key-generation';
import { httpsTouchKey, neighbouringTouchKeys, tableTouchKey } from '../../../leads/keys/touch-key';
import { readLead } from '../../../leads/read-lead';
import type { LeadScope } from '../../../leads/received-touch';
import { leadBody } from './arbitrary-payload';
import { noon } from './sample-touch';

const dayMs = 86_400_000;

test.each([
  ['', ''],
  ['f', 'my'],
  ['fo', 'mzxq'],
  ['foobar', 'mzxw6ytboi'],
])('base32 of %j is %j (the vectors of RFC 4648)', (text, expected) => {
  expect(base32(new TextEncoder().encode(text))).toBe(expected);
});

describe('touch keys', () => {
  test('one per content and UTC day', () => {
    const midnight = Date.UTC(2026, 10, 22);
    expect(httpsTouchKey('abc', noon)).toBe(`abc-${Math.floor(noon / dayMs)}`);
    expect(httpsTouchKey('abc', midnight - 1)).toBe(httpsTouchKey('abc', noon));
    expect(httpsTouchKey('abc', midnight)).not.toBe(httpsTouchKey('abc', noon));
    expect(neighbouringTouchKeys('abc', midnight)).toEqual(
      [midnight - 1, midnight + dayMs].map((at) => httpsTouchKey('abc', at)),
    );
  });

  test('a table row is one touch for ever, and its parts do not run together', () => {
    expect(tableTouchKey('3:2F7:2F2024', '0f8f')).toBe(tableTouchKey('3:2F7:2F2024', '0f8f'));
    expect(tableTouchKey('a', 'bc')).not.toBe(tableTouchKey('ab', 'c'));
    expect(tableTouchKey('a', 'b')).not.toBe(tableTouchKey('a', 'B'));
  });
});

test('every key is short, plain and no run of 32 hex digits', () => {
  fc.assert(
    fc.property(
      leadBody,
      fc.constantFrom<LeadScope>('customer+offer', 'customer', 'none'),
      fc.nat(),
      (payload, scope, at) => {
        const touchKey = httpsTouchKey(contentKey(payload), at);
        const identity = identifyLead(readLead(payload, {}), scope, touchKey);
        const leadKey = leadKeyOfGeneration(identity?.leadKey ?? 'nobody', 999);
        for (const key of [touchKey, leadKey, identity?.customerKey ?? 'nobody']) {
          expect(key).toMatch(/^[a-z0-9-]{1,100}$/);
          expect(key).not.toMatch(/[0-9a-f]{32}/);
        }
      },
    ),
  );
});
