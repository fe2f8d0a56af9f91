import fc from 'fast-check';
import { boundaryOf, parseMultipart, splitAtBlankLine } from '../../../local/simulator/batch/parse-multipart';
import { writeMultipart } from '../../../local/simulator/batch/write-multipart';

it.each([
  ['multipart/mixed; boundary=batch_x', 'batch_x'],
  ['multipart/mixed;boundary="batch x"', 'batch x'],
  ['Multipart/Mixed; charset=utf-8; boundary=b', 'b'],
  ['application/json', undefined],
  ['multipart/mixed', undefined],
  [undefined, undefined],
])('boundary of %s', (contentType, boundary) => {
  expect(boundaryOf(contentType)).toBe(boundary);
});

it('splits headers from content', () => {
  expect(splitAtBlankLine('A: 1\r\nB: 2\r\n\r\nbody\r\n\r\nmore')).toEqual({
    head: ['A: 1', 'B: 2'],
    rest: 'body\r\n\r\nmore',
  });
  expect(splitAtBlankLine('\r\nbody')).toEqual({ head: [], rest: 'body' });
});

it('ignores what stands before the first boundary and after the last', () => {
  const body = 'preamble\r\n--b\r\nA: 1\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\nepilogue';
  expect(parseMultipart(body, 'b')).toEqual([
    { headers: new Map([['a', '1']]), content: 'one' },
    { headers: new Map(), content: 'two' },
  ]);
});

it.each([
  ['no boundary at all', 'hello'],
  ['no closing boundary', '--b\r\nA: 1\r\n\r\none\r\n'],
  ['bare line feeds', '--b\nA: 1\n\none\n--b--\n'],
  ['line feeds between headers', '--b\r\nA: 1\nB: 2\r\n\r\none\r\n--b--\r\n'],
  ['a header without a colon', '--b\r\nA 1\r\n\r\none\r\n--b--\r\n'],
])('refuses %s', (_name, body) => {
  expect(() => parseMultipart(body, 'b')).toThrow(/Payload/);
});

it('writes answers that can be read back, bodies untouched', () => {
  const reply = fc.record({
    status: fc.constantFrom(200, 204, 400),
    headers: fc.constant({}),
    body: fc.json(),
  });
  fc.assert(
    fc.property(fc.array(reply, { minLength: 1 }), (replies) => {
      const text = writeMultipart(
        replies.map((one) => ({ kind: 'reply', reply: one })),
        'b',
        () => 'id',
      );
      const parts = parseMultipart(text, 'b').map(({ content }) => splitAtBlankLine(content));
      expect(parts.map(({ head }) => Number(head[0]?.split(' ')[1]))).toEqual(
        replies.map(({ status }) => status),
      );
      expect(parts.map(({ rest }) => rest)).toEqual(replies.map(({ body }) => body));
    }),
  );
});
