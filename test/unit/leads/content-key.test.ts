import * as fc from 'fast-check';
import { contentKey } from '../../../leads/keys/content-key';
import s01 from '../../fixtures/payloads/s01-documented-https-body.json';
import { leadBody } from './arbitrary-payload';

type Respell = (name: string) => string;

const respell = (value: unknown, change: Respell): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([name, member]) => [change(name), respell(member, change)]),
      )
    : value;

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
