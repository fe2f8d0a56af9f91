import fc from 'fast-check';
import { correlationOf } from '../../../functions/telemetry/correlation';
import { linksTo } from '../../../functions/telemetry/remote-context';
import { formatTraceParent, parseTraceParent } from '../../../functions/telemetry/trace-parent';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';
const good = `00-${traceId}-${spanId}-01`;

describe('traceparent', () => {
  it.each([
    [good, { traceId, spanId, traceFlags: 1 }],
    [`00-${traceId}-${spanId}-00`, { traceId, spanId, traceFlags: 0 }],
    [`cc-${traceId}-${spanId}-01-what-comes-later`, { traceId, spanId, traceFlags: 1 }],
    [`00-${traceId}-${spanId}-01-what-version-00-lacks`, undefined],
    [`ff-${traceId}-${spanId}-01`, undefined],
    [`00-${'0'.repeat(32)}-${spanId}-01`, undefined],
    [`00-${traceId}-${'0'.repeat(16)}-01`, undefined],
    [good.toUpperCase(), undefined],
    [`${good}\n`, undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
  ])('%p is read as %p', (text, expected) => {
    expect(parseTraceParent(text)).toEqual(expected);
  });

  it('comes back as it was written', () => {
    const hex = (digits: number) =>
      fc.stringMatching(new RegExp(`^[\\da-f]{${digits}}$`)).filter((text) => !/^0+$/.test(text));
    fc.assert(
      fc.property(hex(32), hex(16), fc.integer({ min: 0, max: 255 }), (trace, span, traceFlags) => {
        const parent = { traceId: trace, spanId: span, traceFlags };
        expect(parseTraceParent(formatTraceParent(parent))).toEqual(parent);
      }),
    );
  });

  it('is read from any text without an error, and never gives other than hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseTraceParent(text);
        expect(read === undefined || /^[\da-f]{32}$/.test(read.traceId)).toBe(true);
      }),
    );
  });
});

describe('the id that ties together what is said about a lead', () => {
  it.each([
    ['the trace that the caller told', { traceParent: good }, { correlationId: traceId, traceParent: good }],
    ['the invocation, when no trace was told', {}, { correlationId: 'invocation-1' }],
    ['the invocation, when it was told badly', { traceParent: 'x' }, { correlationId: 'invocation-1' }],
    ['the invocation, when the platform says nothing', undefined, { correlationId: 'invocation-1' }],
  ])('is that of %s', (_case, traceContext, expected) => {
    expect(correlationOf({ invocationId: 'invocation-1', ...(traceContext && { traceContext }) })).toEqual(
      expected,
    );
  });
});

it('links lead to each place once, and to none where nothing was told', () => {
  const other = `00-${'a'.repeat(32)}-${spanId}-00`;
  expect(linksTo([good, undefined, other, good, 'x']).map(({ context }) => context.traceId)).toEqual([
    traceId,
    'a'.repeat(32),
  ]);
});
