import fc from 'fast-check';
import { decodeMessage } from '../../../local/functions-host/queues/queue-input';

describe('decodeMessage', () => {
  it('gives back any text that was sent as base64', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeMessage(Buffer.from(text).toString('base64'), 'base64')).toBe(text);
      }),
    );
  });

  it.each(['{"shard":1}', 'abc', 'a===', 'YWJj\n'])('cannot read %j as base64', (raw) => {
    expect(decodeMessage(raw, 'base64')).toBeUndefined();
  });

  it('takes text as it is when host.json says so', () => {
    expect(decodeMessage('{"shard":1}', 'none')).toBe('{"shard":1}');
  });
});
