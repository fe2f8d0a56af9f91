import { opens, readAccessKey } from '../../../local/functions-host/http/access-key';

const keys = { hostKey: 'host', masterKey: 'master' };

describe('opens', () => {
  it.each([
    ['anonymous', undefined, true],
    ['anonymous', 'wrong', true],
    ['function', undefined, false],
    ['function', '', false],
    ['function', 'wrong', false],
    ['function', 'host ', false],
    ['function', 'host', true],
    ['function', 'master', true],
    ['admin', undefined, false],
    ['admin', 'host', false],
    ['admin', 'master', true],
  ] as const)('level %s with key %j: %s', (level, key, expected) => {
    expect(opens(key, level, keys)).toBe(expected);
  });
});

describe('readAccessKey', () => {
  it.each([
    [{}, '', undefined],
    [{}, 'code=query', 'query'],
    [{ 'x-functions-key': 'header' }, '', 'header'],
    [{ 'x-functions-key': 'header' }, 'code=query', 'header'],
    [{}, 'code=a%2Bb', 'a+b'],
  ])('headers %j, query %s: %j', (headers, query, expected) => {
    expect(readAccessKey(headers, new URLSearchParams(query))).toBe(expected);
  });
});
