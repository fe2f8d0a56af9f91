import * as fc from 'fast-check';
import { base32 } from '../../../leads/keys/base32';
import { contentKey } from '../../../leads/keys/content-key';
import { firstGenerationOf } from '../../../leads/keys/first-generation';
import { identifyLead } from '../../../leads/keys/identity';
import { leadKeyOfGeneration } from '../../../leads/keys/lead-key-generation';
import { shardOf, shardOfLeadKey } from '../../../leads/keys/shard';
import { earlierTouchKey, httpsTouchKey, tableTouchKey } from '../../../leads/keys/touch-key';
import { readLead } from '../../../leads/read-lead';
import type { LeadScope } from '../../../leads/received-touch';
import s01 from '../../fixtures/payloads/s01-documented-https-body.json';
import { leadBody } from './arbitrary-payload';
import { noon } from './sample-touch';

const dayMs = 86_400_000;

type Respell = (name: string) => string;

const respell = (value: unknown, change: Respell): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([name, member]) => [change(name), respell(member, change)]),
      )
    : value;

test.each([
  ['', ''],
  ['f', 'my'],
  ['fo', 'mzxq'],
  ['foobar', 'mzxw6ytboi'],
])('base32 of %j is %j (the vectors of RFC 4648)', (text, expected) => {
  expect(base32(new TextEncoder().encode(text))).toBe(expected);
});

describe('content key', () => {
  test.each<[string, Respell]>([
    ['lower case', (name) => name.toLowerCase()],
    ['upper case', (name) => name.toUpperCase()],
    ['another order only', (name) => name],
  ])('the same for member names in %s', (_name, change) => {
    fc.assert(
      fc.property(leadBody, (payload) => {
        expect(contentKey(respell(payload, change))).toBe(contentKey(payload));
        expect(contentKey(JSON.parse(JSON.stringify(payload, null, 3)))).toBe(contentKey(payload));
      }),
    );
  });

  test.each([
    ['a value’s letter case', { ...s01, OfferTitle: 'TEST Microsoft' }],
    ['a missing member', { ...s01, Description: undefined }],
    ['a value of another type', { ...s01, ActionCode: ['INS'] }],
    ['a member in another place', { ...s01, UserDetails: {}, ...s01.UserDetails }],
  ])('another one for %s', (_name, payload) => {
    expect(contentKey(payload)).not.toBe(contentKey(s01));
  });

  test('depends on the offer of the URL, not on its letter case', () => {
    expect(contentKey(s01, 'contoso.backup')).not.toBe(contentKey(s01));
    expect(contentKey(s01, ' Contoso.Backup')).toBe(contentKey(s01, 'contoso.backup'));
  });

  test('two spellings of one member are two members, in whatever order', () => {
    expect(contentKey({ Email: 'a', email: 'b' })).toBe(contentKey({ email: 'b', Email: 'a' }));
    expect(contentKey({ Email: 'a', email: 'b' })).not.toBe(contentKey({ email: 'b' }));
  });

  test('a body nested deeper than the call stack has a key', () => {
    const deep = JSON.parse(`{"a":${'['.repeat(30_000)}1${']'.repeat(30_000)}}`) as unknown;
    expect(contentKey(deep)).toMatch(/^[a-z2-7]{26}$/);
    expect(contentKey(deep)).not.toBe(contentKey({ a: [] }));
  });
});

describe('touch keys', () => {
  test('one per content and UTC day', () => {
    const midnight = Date.UTC(2026, 10, 22);
    expect(httpsTouchKey('abc', noon)).toBe(`abc-${Math.floor(noon / dayMs)}`);
    expect(httpsTouchKey('abc', midnight - 1)).toBe(httpsTouchKey('abc', noon));
    expect(httpsTouchKey('abc', midnight)).not.toBe(httpsTouchKey('abc', noon));
    expect(earlierTouchKey('abc', midnight)).toBe(httpsTouchKey('abc', midnight - 1));
  });

  test('a table row is one touch for ever, and its parts do not run together', () => {
    expect(tableTouchKey('3:2F7:2F2024', '0f8f')).toBe(tableTouchKey('3:2F7:2F2024', '0f8f'));
    expect(tableTouchKey('a', 'bc')).not.toBe(tableTouchKey('ab', 'c'));
    expect(tableTouchKey('a', 'b')).not.toBe(tableTouchKey('a', 'B'));
  });
});

const identityOf = (user: object, rest: object = {}, scope: LeadScope = 'customer+offer', touchKey = 't1') =>
  identifyLead(readLead({ userDetails: user, offerTitle: 'Contoso Backup', ...rest }, {}), scope, touchKey);

describe('who a customer is', () => {
  const ana = { firstName: 'Ana', lastName: 'Horvat', email: 'ana@northwind.example', company: 'Northwind' };
  const key = (user: object) => identityOf(user)?.customerKey;

  test.each([
    ['e-mail in other letters', ana, { email: ' ANA@Northwind.example ' }],
    ['e-mail, whatever else differs', ana, { ...ana, phone: '+385 1 234 5678', company: 'Other' }],
    [
      'phone written otherwise',
      { phone: '+385 1 234 5678' },
      { phone: '01/234-5678', country: 'Croatia', company: 'X' },
    ],
    [
      'phone where the e-mail is malformed',
      { phone: '+38512345678', email: 'ana@' },
      { phone: '+38512345678' },
    ],
    [
      'name and company',
      { ...ana, email: '' },
      { firstName: 'ANA', lastName: ' horvat', company: 'northwind' },
    ],
    [
      'a malformed e-mail when there is nothing else',
      { email: 'ana@northwind' },
      { email: 'ANA@northwind', firstName: 'Ana' },
    ],
  ])('the same by %s', (_name, one, other) => {
    expect(key(one)).toBeDefined();
    expect(key(one)).toBe(key(other));
  });

  test.each([
    ['e-mail', ana, { ...ana, email: 'other@northwind.example' }],
    ['phone', { phone: '+385 1 234 5678' }, { phone: '+385 1 234 5679' }],
    ['company', { ...ana, email: '' }, { ...ana, email: '', company: 'Contoso' }],
    ['name that runs into the company', { lastName: 'ab', company: 'c' }, { lastName: 'a', company: 'bc' }],
  ])('another by %s', (_name, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test.each([
    [{}],
    [{ firstName: 'Ana' }],
    [{ company: 'Northwind' }],
    [{ phone: '123' }],
    [{ email: 'n/a' }],
  ])('nobody can be identified by %j', (user) => {
    expect(identityOf(user)).toBeUndefined();
  });
});

describe('which lead a touch belongs to', () => {
  const user = { email: 'ana@northwind.example' };
  const leadKey = (rest: object, scope?: LeadScope, touchKey?: string) =>
    identityOf(user, rest, scope, touchKey)?.leadKey;

  test('by customer and offer', () => {
    expect(leadKey({})).toMatch(/^[a-z2-7]{26}-[a-z2-7]{16}$/);
    expect(leadKey({ offerTitle: 'CONTOSO backup ' })).toBe(leadKey({}));
    expect(leadKey({ offerTitle: 'Contoso Firewall' })).not.toBe(leadKey({}));
    expect(leadKey({}, 'customer+offer', 't2')).toBe(leadKey({}));
  });

  test('an offer id counts more than titles, its publisher does not count', () => {
    const byId = leadKey({ ProductIds: 'contoso.backup' });
    expect(leadKey({ ProductIds: 'Contoso.Backup', offerTitle: 'renamed' })).toBe(byId);
    expect(leadKey({ ProductIds: 'backup' })).toBe(byId);
    expect(byId).not.toBe(leadKey({ offerTitle: 'backup' }));
  });

  test('by customer alone', () => {
    expect(leadKey({}, 'customer')).toBe(identityOf(user)?.customerKey);
    expect(leadKey({ offerTitle: 'other' }, 'customer')).toBe(leadKey({}, 'customer'));
  });

  test('by nothing: every touch is a lead', () => {
    expect(leadKey({}, 'none', 't1')).toBe(leadKey({}, 'none', 't1'));
    expect(leadKey({}, 'none', 't1')).not.toBe(leadKey({}, 'none', 't2'));
  });

  test('a further generation has a key of its own', () => {
    expect([1, 2, 17].map((n) => leadKeyOfGeneration('abc-def', n))).toEqual([
      'abc-def',
      'abc-def-g2',
      'abc-def-g17',
    ]);
  });

  test('the first generation is found again in a key of any scope and generation', () => {
    for (const scope of ['customer+offer', 'customer', 'none'] as const)
      for (const generation of [1, 2, 10, 999])
        expect(firstGenerationOf(leadKeyOfGeneration(leadKey({}, scope) ?? '', generation))).toBe(
          leadKey({}, scope),
        );
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

test('shards are even, and every generation of a lead is in its customer’s shard', () => {
  const counts = Array.from({ length: 8 }, () => 0);
  for (let each = 0; each < 4000; each += 1) {
    const identity = identityOf({ email: `customer${each}@northwind.example` });
    const shard = shardOf(identity?.customerKey ?? '', 8);
    expect(shardOfLeadKey(leadKeyOfGeneration(identity?.leadKey ?? '', 3), 8)).toBe(shard);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
});
