import fc from 'fast-check';
import type { Answer } from '../../../functions/dataverse/transport/answer';
import { batchParts, singleAnswer } from '../../../functions/dataverse/transport/batch-answer';
import { batchAnswerText, type BatchReply } from './batch-answer-text';

const boundary = 'batchresponse_7a1e0b7c-0000-4000-8000-000000000001';

const batchAnswer = (parts: readonly BatchReply[], quote = ''): Answer => ({
  status: 200,
  headers: { 'content-type': `multipart/mixed; boundary=${quote}${boundary}${quote}`, 'x-ms-dop-hint': '4' },
  text: batchAnswerText(boundary, parts),
});

describe('batch answers', () => {
  test('keep status, headers and body of each part in order', () => {
    const parts = batchParts(
      batchAnswer([
        {
          status: 204,
          headers: { 'OData-EntityId': 'https://contoso.crm.dynamics.com/api/data/v9.2/leads(1)' },
        },
        {
          status: 412,
          headers: { 'Content-Type': 'application/json' },
          body: '{"error":{"code":"0x80060892"}}',
        },
        { status: 500 },
        { status: 200, body: '{"value":[]}' },
      ]),
    );
    expect(parts.map(({ status }) => status)).toEqual([204, 412, 500, 200]);
    expect(parts[0]?.headers['odata-entityid']).toBe(
      'https://contoso.crm.dynamics.com/api/data/v9.2/leads(1)',
    );
    expect(parts.map(({ text }) => text.trim())).toEqual([
      '',
      '{"error":{"code":"0x80060892"}}',
      '',
      '{"value":[]}',
    ]);
  });

  test('a quoted boundary is understood', () => {
    expect(batchParts(batchAnswer([{ status: 204 }], '"'))).toHaveLength(1);
  });

  test.each([['application/json'], [undefined]])('an answer of type %s has no parts', (type) => {
    expect(
      batchParts({ status: 200, headers: { 'content-type': type }, text: '--x\r\nHTTP/1.1 204' }),
    ).toEqual([]);
  });

  test('whatever a row holds arrives unchanged, marks of batch answers included', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '--batchresponse_',
        '--changesetresponse_x',
        'HTTP/1.1 500 Oh',
        '\r\n\r\n',
        '2026-01-31T12:00:00+02:00',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), text), { maxLength: 6 }), (rows) => {
        const parts = batchParts(
          batchAnswer(rows.map((row) => ({ status: 200, body: JSON.stringify(row) }))),
        );
        expect(parts.map((part) => JSON.parse(part.text) as unknown)).toEqual(
          rows.map((row) => JSON.parse(JSON.stringify(row)) as unknown),
        );
      }),
    );
  });

  test('the only part of a batch of one stands for the whole, with the outer headers where it has none', () => {
    const single = singleAnswer(
      batchAnswer([{ status: 404, headers: { 'Content-Type': 'application/json' }, body: '{}' }]),
    );
    expect(single).toMatchObject({ status: 404, text: expect.stringContaining('{}') as string });
    expect(single.headers).toMatchObject({ 'content-type': 'application/json', 'x-ms-dop-hint': '4' });
  });

  test('an ordinary answer stands for itself', () => {
    const answer: Answer = { status: 429, headers: { 'content-type': 'application/json' }, text: '{}' };
    expect(singleAnswer(answer)).toBe(answer);
  });
});
