import { unansweredError } from '../../../functions/dataverse/refusal/unanswered-error';

const asked = {
  operation: 'CreateMultiple on lead',
  timeoutMs: 60_000,
  timedOut: false,
  clientRequestId: 'id-1',
};
const fault = (members: object) => Object.assign(new Error('Jane Doe'), members);

describe('a request without an answer', () => {
  test.each([
    ['a reset', fault({ code: 'ECONNRESET' }), asked, 'ECONNRESET', 'the connection failed (ECONNRESET)'],
    [
      'a certificate',
      fault({ code: 'CERT_HAS_EXPIRED' }),
      asked,
      'CERT_HAS_EXPIRED',
      'the connection failed (CERT_HAS_EXPIRED)',
    ],
    [
      'the deadline',
      fault({ code: 'ABORT_ERR' }),
      { ...asked, timedOut: true },
      'timeout',
      'no complete answer came within 60000 ms',
    ],
  ])('because of %s is transient and says so', (_, cause, about, code, words) => {
    const error = unansweredError(cause, about);
    expect(error).toMatchObject({
      family: 'transient',
      scope: 'environment',
      status: 0,
      code,
      clientRequestId: 'id-1',
    });
    expect(error).toMatchObject({ message: expect.stringContaining(words) as string });
  });

  test('because our code asked wrongly keeps the library’s own words', () => {
    const cause = new Error('DynamicsWebApi.create requires a request parameter.');
    expect(unansweredError(cause, asked)).toBe(cause);
  });

  test.each([[fault({ status: 400, code: '0x80040203' })], [undefined]])(
    'whose answer went past us never repeats it',
    (cause) => {
      expect(String(unansweredError(cause, asked))).toBe(
        'Error: The answer to CreateMultiple on lead was not seen: this version of Node does not report it.',
      );
    },
  );
});
