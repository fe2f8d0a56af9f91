import { errorText } from '../../../../pcf-controls/shared/dataverse/error-text';

test.each([
  [
    'the host’s message',
    { message: 'Principal is missing a privilege.', errorCode: 1 },
    'Principal is missing a privilege.',
  ],
  [
    'a missing privilege without the ids around it',
    {
      message:
        "Principal user (Id=0a1b, type=8, roleCount=1, accessMode='4', businessUnitId=2c3d), is missing prvWriteLead privilege (Id=4e5f) on OTC=4 for entity 'lead' (LocalizedName='Lead'). context.Caller=0a1b. Or identityUser.SystemUserId=0a1b",
    },
    "Principal user is missing prvWriteLead privilege on OTC=4 for entity 'lead'.",
  ],
  ['Dataverse’s own answer where the host says nothing', { message: '', raw: '{"message":"No."}' }, 'No.'],
  ['an Error', new Error('Failed to fetch'), 'Failed to fetch'],
  ['an answer that is not JSON', { message: ' ', raw: '<html>' }, undefined],
  ['an answer without a message', { raw: '[1]' }, undefined],
  ['a text', 'no', undefined],
  ['nothing', undefined, undefined],
])('%s', (_name, error, text) => expect(errorText(error)).toBe(text));
