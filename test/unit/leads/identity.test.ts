import { firstGenerationOf } from '../../../leads/keys/first-generation';
import { identifyLead } from '../../../leads/keys/identity';
import { leadKeyOfGeneration } from '../../../leads/keys/lead-key-generation';
import { shardOf } from '../../../leads/keys/shard';
import { readLead } from '../../../leads/read-lead';
import type { LeadScope } from '../../../leads/received-touch';

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

test('shards are even', () => {
  const counts = Array.from({ length: 8 }, () => 0);
  for (let each = 0; each < 4000; each += 1) {
    const shard = shardOf(identityOf({ email: `customer${each}@northwind.example` })?.customerKey ?? '', 8);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
});
