import { errorText } from '../../../../pcf-controls/shared/dataverse/error-text';

test.each([
  [
    'the host’s message',
    { message: 'Principal is missing a privilege.', errorCode: 1 },
    'Principal is missing a privilege.',
  ],
  ['Dataverse’s own answer where the host says nothing', { message: '', raw: '{"message":"No."}' }, 'No.'],
  ['an Error', new Error('Failed to fetch'), 'Failed to fetch'],
  ['an answer that is not JSON', { message: ' ', raw: '<html>' }, undefined],
  ['an answer without a message', { raw: '[1]' }, undefined],
  ['a text', 'no', undefined],
  ['nothing', undefined, undefined],
])('%s', (_name, error, text) => expect(errorText(error)).toBe(text));
