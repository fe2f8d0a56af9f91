import fc from 'fast-check';
import { parseKeyPredicate } from '../../../local/simulator/url/key-predicate';
import { parseLiteral } from '../../../local/simulator/url/literal';
import { parsePath } from '../../../local/simulator/url/parse-path';
import { parsePrefer } from '../../../local/simulator/url/prefer';
import { queryOptions } from '../../../local/simulator/url/query-options';

describe('paths', () => {
  it.each([
    ['', []],
    ['leads', [{ name: 'leads' }]],
    ['leads(a)/x/$ref', [{ name: 'leads', inside: 'a' }, { name: 'x' }, { name: '$ref' }]],
    ["leads(k='a/b')/x", [{ name: 'leads', inside: "k='a/b'" }, { name: 'x' }]],
    ["leads(k='it''s/so')", [{ name: 'leads', inside: "k='it''s/so'" }]],
    ['leads(k=%27%C3%A6%27)', [{ name: 'leads', inside: "k='æ'" }]],
    ['WhoAmI()', [{ name: 'WhoAmI', inside: '' }]],
  ])('%s', (path, segments) => {
    expect(parsePath(path)).toEqual(segments);
  });

  it('refuses a parenthesis that is not closed', () => {
    expect(() => parsePath('leads(a')).toThrow('Bad Request - Error in query syntax.');
  });
});

describe('literals', () => {
  it.each([
    ["'a''b'", { kind: 'text', value: "a'b" }],
    ['-1.5', { kind: 'number', value: -1.5 }],
    ['true', { kind: 'boolean', value: true }],
    ['null', { kind: 'null' }],
    ['2026-01-01T00:00:00Z', { kind: 'token', value: '2026-01-01T00:00:00Z' }],
    [
      '11111111-1111-1111-1111-111111111111',
      { kind: 'token', value: '11111111-1111-1111-1111-111111111111' },
    ],
  ])('%s', (text, literal) => {
    expect(parseLiteral(text)).toEqual(literal);
  });

  it.each(["'a", "'a'b'", '', 'a b', '"a"'])('refuses %j', (text) => {
    expect(() => parseLiteral(text)).toThrow();
  });

  it('reads back every text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(parseLiteral(`'${value.replaceAll("'", "''")}'`)).toEqual({ kind: 'text', value });
      }),
    );
  });
});

describe('key predicates', () => {
  const none = new Map<string, string>();

  it('reads an unnamed value, named ones and aliases', () => {
    expect(parseKeyPredicate('abc-1', none)).toEqual({
      kind: 'single',
      value: { kind: 'token', value: 'abc-1' },
    });
    expect(parseKeyPredicate("'a=b'", none)).toEqual({
      kind: 'single',
      value: { kind: 'text', value: 'a=b' },
    });
    expect(parseKeyPredicate('k=@p', new Map([['@p', "'x'"]]))).toEqual({
      kind: 'named',
      values: new Map([['k', { kind: 'text', value: 'x' }]]),
    });
  });

  it.each(['', 'a=1,a=2', 'a=1,b', 'k=@missing', "k='a'x"])('refuses %j', (inside) => {
    expect(() => parseKeyPredicate(inside, none)).toThrow();
  });

  it('reads back any texts by name, whatever they hold', () => {
    const texts = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,5}$/), fc.string(), { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(texts, (values) => {
        const inside = Object.entries(values)
          .map(([name, value]) => `${name}='${value.replaceAll("'", "''")}'`)
          .join(',');
        const predicate = parseKeyPredicate(inside, none);
        const expected = Object.entries(values).map(([name, value]) => [name, { kind: 'text', value }]);
        expect(predicate.kind === 'named' && [...predicate.values]).toEqual(expected);
      }),
    );
  });
});

it.each([
  ['$filter=a%20eq%20%27b+c%27&$top=1', { $filter: "a eq 'b c'", $top: '1' }],
  ['@p=[%27lead%27]', { '@p': "['lead']" }],
  ['', {}],
  ['a=%E0%A4%A', { a: '%E0%A4%A' }],
])('query %s', (query, options) => {
  expect(Object.fromEntries(queryOptions(query))).toEqual(options);
});

it.each([
  [undefined, { representation: false, annotations: false, continueOnError: false }],
  ['return=representation', { representation: true, annotations: false, continueOnError: false }],
  [
    'odata.maxpagesize=3,odata.include-annotations="*"',
    { representation: false, annotations: true, continueOnError: false, maxPageSize: 3 },
  ],
  ['odata.continue-on-error', { representation: false, annotations: false, continueOnError: true }],
  ['odata.continue-on-error=false', { representation: false, annotations: false, continueOnError: false }],
  ['return=minimal', { representation: false, annotations: false, continueOnError: false }],
])('preferences %s', (header, preferences) => {
  expect(parsePrefer(header)).toEqual(preferences);
});
