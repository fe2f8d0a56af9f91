import fc from 'fast-check';
import { joinBody, splitBody } from '../../../functions/inbox/body-columns';
import { readBody } from '../../../functions/inbox/read-body';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: readonly number[], swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
};

describe('a body', () => {
  it.each([
    ['plain UTF-8', utf8('{"a":"Åsa"}')],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('{"a":"Åsa"}')])],
    ['UTF-16 little endian', utf16('{"a":"Åsa"}', [0xff, 0xfe], false)],
    ['UTF-16 big endian', utf16('{"a":"Åsa"}', [0xfe, 0xff], true)],
  ])('is read from %s', (_name, body) => {
    expect(readBody(body)).toEqual({ kind: 'object', value: { a: 'Åsa' } });
  });

  it.each([
    ['[1]', 'an array'],
    ['null', 'null'],
    ['"lead"', 'a string'],
    ['7', 'a number'],
    ['true', 'a boolean'],
  ])('that is %s is told apart from an object', (text, found) => {
    expect(readBody(utf8(text))).toEqual({ kind: 'not-an-object', found });
  });

  it.each(['', '{', '{"UserDetails":{} "OfferTitle":""}', '\u0000'])(
    'that is not JSON (%j) is said to be so',
    (text) => {
      expect(readBody(utf8(text))).toEqual({ kind: 'not-json' });
    },
  );

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readBody(bytes)));
  });

  it('comes back from storage columns byte for byte', () => {
    const sizes = fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_000);
    fc.assert(
      fc.property(sizes, fc.nat(255), (size, value) => {
        const body = new Uint8Array(size).fill(value);
        const columns = splitBody(body);
        for (const column of Object.values(columns)) expect(column.length).toBeLessThanOrEqual(65_536);
        expect(Buffer.from(joinBody(columns)).equals(body)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
