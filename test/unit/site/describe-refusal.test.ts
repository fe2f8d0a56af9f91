import { describeRefusal } from '../../../local/site/doors/describe-refusal';

test('the door speaks for itself where it says why', () => {
  const body = JSON.stringify({
    error: { code: 'too-large', message: 'The body is larger than 65536 bytes.' },
  });
  expect(describeRefusal(413, body)).toBe('The body is larger than 65536 bytes.');
});

test.each([
  [401, '', 'LOCAL_FUNCTION_KEY'],
  [404, '', 'Is it the Functions host'],
  [413, '<html>', 'larger than the door takes'],
  [503, '{"error":"busy"}', 'Send it again'],
  [418, '', 'answered 418'],
  [400, '{"error":{"message":7}}', 'answered 400'],
])('a bare %i with the body %j is explained by its status', (status, body, words) => {
  expect(describeRefusal(status, body)).toContain(words);
});
