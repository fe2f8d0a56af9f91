import fc from 'fast-check';
import { createText } from '../../../../pcf-controls/shared/text/create-text';
import { readStrings } from '../../../../pcf-controls/testing/read-strings';
import { durationText } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/follow-up/duration-text';
import {
  amountText,
  parseAmount,
} from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/forms/parse-amount';

describe('a typed amount', () => {
  test.each([
    ['1234.5', '.', 1234.5],
    ['1,234,567.89', '.', 1234567.89],
    ['1 234,50', ',', 1234.5],
    ['1.234.567,8', ',', 1234567.8],
    ['1\u00a0234', ',', 1234],
    ['12’500.25', '.', 12500.25],
    [' 7 ', '.', 7],
    ['1000000000000', '.', 1e12],
  ])('%s with the decimal sign %s', (typed, separator, value) =>
    expect(parseAmount(typed, separator, 2)).toEqual({ kind: 'amount', value }),
  );

  test.each([
    ['1.2345', '.', 4, 1.2345],
    ['1.234,567', ',', 3, 1234.567],
    ['1.234', '.', 3, 1.234],
    ['1,234', '.', 0, 1234],
  ])('%s with the decimal sign %s in a currency of %d decimals', (typed, separator, decimals, value) =>
    expect(parseAmount(typed, separator, decimals)).toEqual({ kind: 'amount', value }),
  );

  test.each([
    ['1.23456', 4],
    ['1.2345', 3],
    ['1.5', 0],
    ['1.', 0],
  ])('%s is refused in a currency of %d decimals', (typed, decimals) =>
    expect(parseAmount(typed, '.', decimals)).toEqual({ kind: 'invalid' }),
  );

  test.each([
    ['1,5', '.'],
    ['1.5', ','],
    ['12,34,567', '.'],
    ['1.234', '.'],
    ['-5', '.'],
    ['5 kr', ','],
    ['1e5', '.'],
    ['1000000000000.01', '.'],
  ])('%s with the decimal sign %s is refused, not guessed at', (typed, separator) =>
    expect(parseAmount(typed, separator, 2)).toEqual({ kind: 'invalid' }),
  );

  test('nothing is no amount', () => expect(parseAmount('  ', '.', 2)).toEqual({ kind: 'none' }));

  test('every amount is read back as it was shown', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(4), fc.constantFrom('.', ','), (parts, decimals, separator) => {
        const value = parts / 10 ** decimals;
        const typed = amountText(value, separator);
        expect(parseAmount(typed, separator, decimals)).toEqual({ kind: 'amount', value });
      }),
    );
  });
});

describe('a length of time', () => {
  const strings = readStrings('FollowUpStatus');
  const text = createText({ getString: (key) => strings[key] ?? key });
  test.each([
    [0, '0 min 0 s'],
    [-5, '0 min 0 s'],
    [59_999, '0 min 59 s'],
    [3_599_000, '59 min 59 s'],
    [3_600_000, '1 h 0 min 0 s'],
    [86_399_000, '23 h 59 min 59 s'],
    [172_799_000, '47 h 59 min 59 s'],
    [172_800_000, '2 d 0 h'],
    [1_205_999_999, '13 d 22 h'],
  ])('of %d ms', (durationMs, words) => expect(durationText(text, durationMs)).toBe(words));
});
