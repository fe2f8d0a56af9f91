import { refusedError } from '../../../functions/dataverse/refusal/refused-error';
import type { Answer } from '../../../functions/dataverse/transport/answer';
import { knownRefusals } from './known-refusals';

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
  test.each(knownRefusals)('%i %s %s', (status, code, text, family, scope, column) => {
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
