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

const gatewayPage = (status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  text: '<html><h1>Bad Gateway</h1></html>',
});

describe('a refusal becomes an error with family and scope', () => {
  test.each([
    [
      400,
      '0x80044331',
      "A validation error occurred.  The length of the 'subject' attribute of the 'lead' entity exceeded the maximum allowed length of '300'.",
      'input',
      'row',
      'subject',
    ],
    [
      400,
      '0x8004431A',
      "A validation error occurred. The value 99 of 'leadsourcecode' on record of type 'lead' is outside the valid range. Accepted Values: 1,2",
      'input',
      'row',
      'leadsourcecode',
    ],
    [
      400,
      '0x80048d19',
      "Error identified in Payload provided by the user for Entity :'leads' ----> InnerException : Cannot convert the literal 'abc' to the expected type 'Edm.Int32'.",
      'input',
      'row',
      undefined,
    ],
    [
      400,
      '0x80048d19',
      "Error identified in Payload provided by the user for Entity :'leads' ----> InnerException : Microsoft.OData.ODataException: The property 'mpl_source' does not exist on type 'Microsoft.Dynamics.CRM.lead'.",
      'permanent',
      'environment',
      'mpl_source',
    ],
    [
      400,
      '0x80048D19',
      "Error identified in Payload ----> InnerException : An undeclared property 'mpl_LeadId' which only has property annotations in the payload but no property value was found in the payload.",
      'permanent',
      'environment',
      'mpl_LeadId',
    ],
    [
      400,
      '0x0',
      "Invalid property 'mpl_source' was found in entity 'Microsoft.Dynamics.CRM.lead'. ---> Microsoft.OData.ODataException",
      'permanent',
      'environment',
      'mpl_source',
    ],
    [
      400,
      '0x80060888',
      "Could not find a property named 'mpl_source' on type 'Microsoft.Dynamics.CRM.lead'.",
      'permanent',
      'environment',
      'mpl_source',
    ],
    [
      400,
      '0x0',
      "The key in the request URI is not valid for resource 'Microsoft.Dynamics.CRM.lead'. Ensure that the names and number of key properties match the declared or alternate keys",
      'permanent',
      'environment',
      undefined,
    ],
    [400, '', 'Something new', 'input', 'row', undefined],
    [400, '0x80040203', 'Invalid Argument', 'input', 'row', undefined],
    [400, '0x80040216', 'An unexpected error occurred.', 'transient', 'row', undefined],
    [
      400,
      '0x80048408',
      '4 is not a valid status code for state code LeadState.Open on lead with Id 1.',
      'input',
      'row',
      undefined,
    ],
    [401, '', '', 'permanent', 'environment', undefined],
    [
      403,
      '0x80040220',
      "Principal user (Id=1, type=8) is missing prvCreateLead privilege (Id=2) on OTC=4 for entity 'lead'.",
      'permanent',
      'environment',
      undefined,
    ],
    [
      403,
      '0x80048306',
      'Principal with ID 1 does not have WriteAccess right(s) for record with ID 2 of entity lead',
      'permanent',
      'row',
      undefined,
    ],
    [
      403,
      '0x80072560',
      'The user is not a member of the organization.',
      'permanent',
      'environment',
      undefined,
    ],
    [
      404,
      '0x80040217',
      'lead With Id = 11111111-1111-1111-1111-111111111111 Does Not Exist',
      'input',
      'row',
      undefined,
    ],
    [
      404,
      '0x80060891',
      'A record with the specified key values does not exist in lead entity',
      'input',
      'row',
      undefined,
    ],
    [404, '0x8006088a', "Resource not found for the segment 'lead'.", 'permanent', 'environment', undefined],
    [
      412,
      '0x80060892',
      'Entity Key Lead key violated. A record with the same value for Lead key already exists.',
      'transient',
      'row',
      undefined,
    ],
    [412, '0x80040237', 'A record with matching key values already exists.', 'transient', 'row', undefined],
    [
      412,
      '0x80060882',
      "The version of the existing record doesn't match the RowVersion property provided.",
      'transient',
      'row',
      undefined,
    ],
    [
      412,
      '0x80040333',
      'A record was not created or updated because a duplicate of the current record already exists.',
      'permanent',
      'row',
      undefined,
    ],
    [
      500,
      '0x80040333',
      'A record was not created or updated because a duplicate of the current record already exists.',
      'permanent',
      'row',
      undefined,
    ],
    [
      429,
      '0x80072322',
      'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
      'transient',
      'environment',
      undefined,
    ],
    [
      500,
      '0x80044150',
      'Sql error: Generic SQL error. CRM ErrorCode: -2147204784 Sql Number: 1205',
      'transient',
      'environment',
      undefined,
    ],
    [500, '0x80044151', 'SQL timeout expired. Sql Number: -2', 'transient', 'environment', undefined],
    [500, '0x80040265', 'Plug-in says no', 'permanent', 'row', undefined],
    [500, '0x80040999', 'Unknown', 'transient', 'row', undefined],
  ])('%i %s %s', (status, code, text, family, scope, column) => {
    expect(refusedError(answer(status, code, text), asked)).toMatchObject({
      name: 'DataverseError',
      status,
      family,
      scope,
      column,
      clientRequestId: asked.clientRequestId,
    });
  });

  test.each([[502], [503], [504]])('a gateway that answers %i with a page of its own', (status) => {
    expect(refusedError(gatewayPage(status), asked)).toMatchObject({
      family: 'transient',
      scope: 'environment',
      code: `http-${status}`,
    });
  });

  test('a redirect to a sign-in page is not a Web API', () => {
    expect(refusedError(gatewayPage(302), asked)).toMatchObject({
      family: 'transient',
      scope: 'environment',
      code: 'http-302',
    });
  });

  test('codes are compared and told without regard to letter case', () => {
    expect(refusedError(answer(412, '0X80060892', ''), asked).code).toBe('0x80060892');
  });
});
