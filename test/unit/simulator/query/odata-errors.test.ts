import { runODataQuery } from '../../../../local/simulator/query/odata-query';
import { catalogOf, id, leads, query, touchTable } from './sample-catalog';

const catalog = catalogOf({ lead: [{ leadid: id(1), subject: 'Alpha' }] });

const refusal = (status: number, code: string, message: string) =>
  expect.objectContaining({ status, code, message: expect.stringContaining(message) as string }) as Error;

const crm = 'Microsoft.Dynamics.CRM.';
const incompatible = 'A binary operator with incompatible types was detected.';

describe('a query that the service can not read answers 400 0x80060888', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'unknown column in $select',
      { $select: 'subject,nope' },
      "Could not find a property named 'nope' on type 'Microsoft.Dynamics.CRM.lead'.",
    ],
    ['look-up by its logical name', { $select: 'ownerid' }, "Could not find a property named 'ownerid'"],
    [
      '_value on a column that is no look-up',
      { $select: '_subject_value' },
      "Could not find a property named '_subject_value'",
    ],
    [
      'column in the wrong letter case',
      { $filter: `Subject eq 'x'` },
      "Could not find a property named 'Subject'",
    ],
    ['unknown column in $orderby', { $orderby: 'nope desc' }, "Could not find a property named 'nope'"],
    ['unknown navigation in $expand', { $expand: 'nope' }, "Could not find a property named 'nope'"],
    [
      'navigation in the wrong letter case',
      { $filter: `MPL_Lead_LeadTouch/any()` },
      "Could not find a property named 'MPL_Lead_LeadTouch'",
    ],
    [
      'an unterminated text',
      { $filter: `subject eq 'O'Neil'` },
      "There is an unterminated literal at position 19 in 'subject eq 'O'Neil''.",
    ],
    [
      'an apostrophe in a single-quoted array',
      { $filter: `${crm}In(PropertyName='subject',PropertyValues=['O'Neil'])` },
      "Invalid JSON. A comma character ',' was expected in scope 'Array'.",
    ],
    ['a missing bracket', { $filter: `(subject eq 'a'` }, 'Syntax error at position 15'],
    ['words behind the end', { $filter: `subject eq 'a' subject` }, 'Syntax error at position 15'],
    [
      'an unknown function',
      { $filter: `tolower(subject) eq 'a'` },
      "An unknown function with name 'tolower' was found.",
    ],
    [
      'an unknown query function',
      { $filter: `${crm}Foo(PropertyName='subject')` },
      "An unknown function with name 'Microsoft.Dynamics.CRM.Foo'",
    ],
    ['an alias without a value', { $filter: 'subject eq @p1' }, "The parameter alias '@p1' has no value"],
    ['a number compared with a text', { $filter: `leadsourcecode eq '1'` }, incompatible],
    ['a text compared with a number', { $filter: 'subject eq 1' }, incompatible],
    ['a date-time compared with a text', { $filter: `createdon gt '2026-01-01'` }, incompatible],
    [
      'a date compared with a date-time',
      { $filter: 'estimatedclosedate gt 2026-01-01T00:00:00Z' },
      incompatible,
    ],
    [
      'contains on a number',
      { $filter: `contains(numberofemployees,'1')` },
      "No function signature for the function with name 'contains'",
    ],
    ['$skip', { $skip: '5' }, 'Skip Clause is not supported in CRM'],
    ['an unknown system option', { $search: 'x' }, "The query parameter '$search' is not supported."],
    ['a negative $top', { $top: '-1' }, "Invalid value '-1' for $top query option found."],
    ['a strange $skiptoken', { $skiptoken: 'page2' }, 'The value of $skiptoken is not valid.'],
    [
      '$ref on a collection',
      { $expand: 'mpl_lead_leadtouch/$ref' },
      'Expand with $ref is only supported on lookup type navigation property.',
    ],
    [
      '$top in a nested expand',
      { $expand: 'mpl_lead_leadtouch($top=1;$expand=mpl_LeadId)' },
      'Only $select and $filter clause can be provided while doing $expand',
    ],
    [
      '$levels in an expand',
      { $expand: 'mpl_lead_leadtouch($levels=2)' },
      "The expand option '$levels=2' is not supported.",
    ],
    ['an unbalanced expand', { $expand: 'mpl_lead_leadtouch($select=mpl_name' }, 'unbalanced bracket'],
    [
      '$orderby by an aggregate',
      { $apply: 'groupby((leadsourcecode),aggregate($count as n))', $orderby: 'n desc' },
      'The query node SingleValueOpenPropertyAccess is not supported',
    ],
    ['a group by date', { $apply: 'groupby((createdon))' }, 'groupby with datetime values is not supported.'],
    [
      'an unknown aggregation',
      { $apply: 'aggregate(numberofemployees with median as m)' },
      "The aggregation method 'median' is not supported.",
    ],
    [
      'a sum of text',
      { $apply: 'aggregate(subject with sum as s)' },
      "The column 'subject' of type string can not be summed",
    ],
  ])('%s', (_name, options, message) => {
    expect(() => leads(catalog, options)).toThrow(refusal(400, '0x80060888', message));
  });

  it('a collection behind a look-up', () => {
    const $filter = 'mpl_LeadId/mpl_lead_leadtouch/any(t:t/mpl_action eq 1)';
    const ask = () => runODataQuery(catalog, touchTable, query({ $filter }));
    expect(ask).toThrow(refusal(400, '0x80060888', 'is not supported'));
  });
});

describe('a value that the condition can not take answers 400 0x80040203', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a days function without days',
      { $filter: `${crm}LastXDays(PropertyName='createdon')` },
      "The operator 'last-x-days' requires a value.",
    ],
    [
      'a days function with zero days',
      { $filter: `${crm}LastXDays(PropertyName='createdon',PropertyValue=0)` },
      'requires a positive whole number',
    ],
    [
      'a date function on a text',
      { $filter: `${crm}Today(PropertyName='subject')` },
      "Invalid operator 'today'",
    ],
    [
      'a value of another type in a function',
      { $filter: `${crm}In(PropertyName='numberofemployees',PropertyValues=['many'])` },
      "The value 'many' in the condition on 'numberofemployees'",
    ],
  ])('%s', (_name, options, message) => {
    expect(() => leads(catalog, options)).toThrow(refusal(400, '0x80040203', message));
  });
});

describe('what Dataverse leaves out of OData answers 501', () => {
  it.each<Record<string, string>>([
    { $filter: `subject in ('a','b')` },
    { $filter: `subject has 'a'` },
    { $expand: `ownerid($filter=fullname eq 'x')` },
    { $apply: 'aggregate($count as n)', $filter: `subject eq 'a'` },
  ])('%j', (options) => {
    const message = 'The method or operation is not implemented.';
    expect(() => leads(catalog, options)).toThrow(refusal(501, '0x0', message));
  });
});
