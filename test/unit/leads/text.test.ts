import * as fc from 'fast-check';
import { cleanLine, cleanLines } from '../../../leads/text/clean-text';
import { cutText } from '../../../leads/text/cut-text';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['ab😀', 4, 'ab😀'],
  ['ab😀', 3, 'ab'],
  ['ab cd', 3, 'ab'],
  ['😀', 1, ''],
  ['abc', 0, ''],
])('%j in %d units is %j', (text, maxLength, expected) => {
  expect(cutText(text, maxLength)).toBe(expected);
});

test('a cut text is a beginning that fits and is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, maxLength) => {
      const cut = cutText(text, maxLength);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(maxLength);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

test.each([
  [' a \t b\r\nc\u0085d ', 'a b c d', 'a b\nc\nd'],
  ['a\u0000\u0007b\u009f', 'ab', 'ab'],
  ['\ud83dx\udc00 😀', 'x 😀', 'x 😀'],
  ['\uFEFFa\u202Eb\u2066c\uFFFF', 'abc', 'abc'],
  ['e\u0301\u2028o', 'é o', 'é\no'],
  ['a\n\n\n b', 'a b', 'a\n\n\nb'],
  ['👨‍👩‍👧 नि', '👨‍👩‍👧 नि', '👨‍👩‍👧 नि'],
])('%j is cleaned to %j', (text, line, lines) => {
  expect(cleanLine(text)).toBe(line);
  expect(cleanLines(text)).toBe(lines);
});
