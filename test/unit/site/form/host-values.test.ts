import { executeRequest } from '../../../../local/site/form/client/dataverse/execute-request';
import { hostError } from '../../../../local/site/form/client/dataverse/host-error';
import { createFormatting } from '../../../../local/site/form/client/host/formatting';
import { toProperty } from '../../../../local/site/form/client/host/property';
import { leadHash, routeOf } from '../../../../local/site/form/client/page/route';

const property = (type: string) => ({
  name: 'p',
  usage: 'bound',
  isRequired: false,
  types: [type],
  values: [],
});

describe('a property for a control', () => {
  test.each<[string, unknown, unknown]>([
    ['SingleLine.Text', 'text', 'text'],
    ['SingleLine.Text', undefined, null],
    ['OptionSet', 727000001, 727000001],
    ['OptionSet', null, null],
    ['TwoOptions', true, true],
    ['TwoOptions', null, false],
    ['DateAndTime.DateAndTime', '2026-11-21T10:00:00Z', new Date('2026-11-21T10:00:00Z')],
    ['DateAndTime.DateOnly', null, null],
  ])('of type %s with %j is %j', (type, raw, expected) => {
    expect(toProperty(property(type), { raw, formatted: '' }).raw).toEqual(expected);
  });
});

describe('an action', () => {
  const rowOf = (table: string, id: string) => Promise.resolve(`${table}s(${id})`);
  const action = (boundParameter: string | null, operationType = 0) => ({
    entity: { entityType: 'lead', id: '1' },
    Status: 3,
    getMetadata: () => ({
      boundParameter,
      operationType,
      operationName: 'QualifyLead',
      parameterTypes: { ...(boundParameter && { entity: {} }), Status: {} },
    }),
  });

  test('bound to a row is asked of the row', async () => {
    expect(await executeRequest(action('entity'), rowOf)).toEqual({
      method: 'POST',
      path: 'leads(1)/Microsoft.Dynamics.CRM.QualifyLead',
      body: { Status: 3 },
    });
  });

  test('of the organisation is asked by its name', async () => {
    expect(await executeRequest(action(null), rowOf)).toMatchObject({
      path: 'QualifyLead',
      body: { Status: 3 },
    });
  });

  test('that is none is refused', async () => {
    await expect(executeRequest(action(null, 1), rowOf)).rejects.toThrow('QualifyLead is not an action');
  });
});

test.each([
  ['{"error":{"code":"0x80040220","message":"Missing prvWriteLead."}}', 'Missing prvWriteLead.', 0x80040220],
  ['<html>', 'Dataverse answered with status 403.', 0],
])('a refusal %j says %j', async (body, message, errorCode) => {
  expect(await hostError(new Response(body, { status: 403 }))).toMatchObject({
    message,
    errorCode,
    status: 403,
    raw: body,
  });
});

test.each([
  ['2026-01-01', 1],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
])('%s lies in week %d', (day, week) => {
  expect(createFormatting(1033).getWeekOfYear(new Date(`${day}T12:00:00`))).toBe(week);
});

test.each([
  [1033, '12,346'],
  [1040, '12.346'],
])('numbers are written as in language %d', (language, text) => {
  expect(createFormatting(language).formatInteger(12_345.6)).toBe(text);
});

test.each([
  [
    leadHash('0A0A0A0A-0000-0000-0000-000000000001'),
    { kind: 'lead', id: '0a0a0a0a-0000-0000-0000-000000000001' },
  ],
  ['#/leads', { kind: 'leads' }],
  ['#/lead/../../x', { kind: 'leads' }],
  ['', { kind: 'leads' }],
])('the address %j names %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
