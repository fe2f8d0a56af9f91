import { refusedError } from '../../../functions/dataverse/refusal/refused-error';
import type { Answer } from '../../../functions/dataverse/transport/answer';

const asked = {
  operation: 'CreateMultiple on lead',
  columns: ['subject', 'leadsourcecode', 'mpl_source', 'mpl_LeadId', 'telephone1'],
  clientRequestId: '5f0c0a52-0000-4000-8000-000000000001',
};

const answer = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json; odata.metadata=minimal' },
  text: JSON.stringify({ error: { code, message } }),
});

describe('the message of an error', () => {
  test('says what failed, with which code, what it means and what to do', () => {
    const text =
      "A validation error occurred.  The length of the 'subject' attribute of the 'lead' entity exceeded the maximum allowed length of '300'.";
    expect(refusedError(answer(400, '0x80044331', text), asked).message).toBe(
      'Dataverse refused CreateMultiple on lead with 400 0x80044331: a text is longer than its column (subject). ' +
        'Shorten it or widen the column. Client request id 5f0c0a52-0000-4000-8000-000000000001.',
    );
  });

  test('names a missing privilege', () => {
    const text =
      "Principal user (Id=9, type=8, AADObjectId='8') is missing prvCreateLead privilege (Id=2) on OTC=4 for entity 'lead'.";
    expect(refusedError(answer(403, '0x80040220', text), asked).message).toContain(
      'lacks a privilege (prvCreateLead)',
    );
  });

  test.each([
    ["Cannot convert the literal 'jane.doe@contoso.com' to the expected type 'Edm.Int32'."],
    ["An error: 'Jane Doe' +4915112345678 jane.doe@contoso.com"],
    [
      "A validation error occurred.  The length of the 'janedoe' attribute of the 'lead' entity exceeded the maximum",
    ],
    ["Could not find a property named 'janedoe' on type 'Microsoft.Dynamics.CRM.lead'."],
    ['Entity Key k violated. A record with the same value for Email jane.doe@contoso.com already exists.'],
  ])('never repeats what Dataverse quotes: %s', (text) => {
    const { message, column } = refusedError(answer(400, '0x80048d19', text), asked);
    expect(message).not.toMatch(/jane|\bdoe\b|contoso|4915/i);
    expect(column).toBeUndefined();
  });

  test('a plug-in that quotes a customer cannot pass for the platform', () => {
    const text = "Not valid: The property 'subject' does not exist on type 'Microsoft.Dynamics.CRM.lead'.";
    expect(refusedError(answer(500, '0x80040265', text), asked)).toMatchObject({
      family: 'permanent',
      scope: 'row',
      column: undefined,
    });
  });

  test('a code that is none is not repeated', () => {
    const error = refusedError(answer(400, 'jane.doe@contoso.com', ''), asked);
    expect(error.message).not.toContain('jane');
    expect(error.code).toBe('http-400');
  });
});
