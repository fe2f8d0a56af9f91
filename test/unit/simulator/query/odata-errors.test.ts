import { QueryError } from '../../../../local/simulator/query/query-error';
import { runODataQuery } from '../../../../local/simulator/query/odata-query';
import { catalogOf, id, leads, query, touchTable } from './sample-catalog';

const catalog = catalogOf({ lead: [{ leadid: id(1), subject: 'Alpha' }] });

function refusal(ask: () => unknown): QueryError {
  try {
    ask();
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error('The query was answered.');
}

const incompatible = 'A binary operator with incompatible types was detected.';

describe('a refused query', () => {
  it.each<[string, Record<string, string>, number, string, string]>([
    [
      'unknown column in $select',
      { $select: 'subject,nope' },
      400,
      '0x80060888',
      "Could not find a property named 'nope' on type 'Microsoft.Dynamics.CRM.lead'.",
    ],
    [
      'look-up by its logical name',
      { $select: 'ownerid' },
      400,
      '0x80060888',
      "Could not find a property named 'ownerid'",
    ],
    [
      '_value on a column that is no look-up',
      { $select: '_subject_value' },
      400,
      '0x80060888',
      "Could not find a property named '_subject_value'",
    ],
    [
      'column in the wrong letter case',
      { $filter: `Subject eq 'x'` },
      400,
      '0x80060888',
      "Could not find a property named 'Subject'",
    ],
    [
      'unknown column in $orderby',
      { $orderby: 'nope desc' },
      400,
      '0x80060888',
      "Could not find a property named 'nope'",
    ],
    [
      'unknown navigation in $expand',
      { $expand: 'nope' },
      400,
      '0x80060888',
      "Could not find a property named 'nope'",
    ],
    [
      'navigation in the wrong letter case',
      { $filter: `MPL_Lead_LeadTouch/any()` },
      400,
      '0x80060888',
      "Could not find a property named 'MPL_Lead_LeadTouch'",
    ],
    [
      'the in operator',
      { $filter: `subject in ('a','b')` },
      501,
      '0x0',
      'The method or operation is not implemented.',
    ],
    [
      'an unterminated text',
      { $filter: `subject eq 'O'Neil'` },
      400,
      '0x80060888',
      "There is an unterminated literal at position 19 in 'subject eq 'O'Neil''.",
    ],
    [
      'an apostrophe in a single-quoted array',
      { $filter: `Microsoft.Dynamics.CRM.In(PropertyName='subject',PropertyValues=['O'Neil'])` },
      400,
      '0x80060888',
      "Invalid JSON. A comma character ',' was expected in scope 'Array'.",
    ],
    ['a missing bracket', { $filter: `(subject eq 'a'` }, 400, '0x80060888', 'Syntax error at position 15'],
    [
      'words behind the end',
      { $filter: `subject eq 'a' subject` },
      400,
      '0x80060888',
      'Syntax error at position 15',
    ],
    [
      'an unknown function',
      { $filter: `tolower(subject) eq 'a'` },
      400,
      '0x80060888',
      "An unknown function with name 'tolower' was found.",
    ],
    [
      'an unknown query function',
      { $filter: `Microsoft.Dynamics.CRM.Foo(PropertyName='subject')` },
      400,
      '0x80060888',
      "An unknown function with name 'Microsoft.Dynamics.CRM.Foo'",
    ],
    [
      'an alias without a value',
      { $filter: 'subject eq @p1' },
      400,
      '0x80060888',
      "The parameter alias '@p1' has no value",
    ],
    ['a number compared with a text', { $filter: `leadsourcecode eq '1'` }, 400, '0x80060888', incompatible],
    ['a text compared with a number', { $filter: 'subject eq 1' }, 400, '0x80060888', incompatible],
    [
      'a date-time compared with a text',
      { $filter: `createdon gt '2026-01-01'` },
      400,
      '0x80060888',
      incompatible,
    ],
    [
      'a date compared with a date-time',
      { $filter: 'estimatedclosedate gt 2026-01-01T00:00:00Z' },
      400,
      '0x80060888',
      incompatible,
    ],
    [
      'contains on a number',
      { $filter: `contains(numberofemployees,'1')` },
      400,
      '0x80060888',
      "No function signature for the function with name 'contains'",
    ],
    [
      'a days function without days',
      { $filter: `Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon')` },
      400,
      '0x80040203',
      "The operator 'last-x-days' requires a value.",
    ],
    [
      'a days function with zero days',
      { $filter: `Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=0)` },
      400,
      '0x80040203',
      'requires a positive whole number',
    ],
    [
      'a date function on a text',
      { $filter: `Microsoft.Dynamics.CRM.Today(PropertyName='subject')` },
      400,
      '0x80040203',
      "Invalid operator 'today'",
    ],
    [
      'a value of another type in a function',
      { $filter: `Microsoft.Dynamics.CRM.In(PropertyName='numberofemployees',PropertyValues=['many'])` },
      400,
      '0x80040203',
      "The value 'many' in the condition on 'numberofemployees'",
    ],
    ['$skip', { $skip: '5' }, 400, '0x80060888', 'Skip Clause is not supported in CRM'],
    [
      'an unknown system option',
      { $search: 'x' },
      400,
      '0x80060888',
      "The query parameter '$search' is not supported.",
    ],
    ['a negative $top', { $top: '-1' }, 400, '0x80060888', "Invalid value '-1' for $top query option found."],
    [
      'a strange $skiptoken',
      { $skiptoken: 'page2' },
      400,
      '0x80060888',
      'The value of $skiptoken is not valid.',
    ],
    [
      '$ref on a collection',
      { $expand: 'mpl_lead_leadtouch/$ref' },
      400,
      '0x80060888',
      'Expand with $ref is only supported on lookup type navigation property.',
    ],
    [
      '$top in a nested expand',
      { $expand: 'mpl_lead_leadtouch($top=1;$expand=mpl_LeadId)' },
      400,
      '0x80060888',
      'Only $select and $filter clause can be provided while doing $expand',
    ],
    [
      '$levels in an expand',
      { $expand: 'mpl_lead_leadtouch($levels=2)' },
      400,
      '0x80060888',
      "The expand option '$levels=2' is not supported.",
    ],
    [
      'an unbalanced expand',
      { $expand: 'mpl_lead_leadtouch($select=mpl_name' },
      400,
      '0x80060888',
      'unbalanced bracket',
    ],
    [
      '$orderby by an aggregate',
      { $apply: 'groupby((leadsourcecode),aggregate($count as n))', $orderby: 'n desc' },
      400,
      '0x80060888',
      'The query node SingleValueOpenPropertyAccess is not supported',
    ],
    [
      'a group by date',
      { $apply: 'groupby((createdon))' },
      400,
      '0x80060888',
      'groupby with datetime values is not supported.',
    ],
    [
      'an unknown aggregation',
      { $apply: 'aggregate(numberofemployees with median as m)' },
      400,
      '0x80060888',
      "The aggregation method 'median' is not supported.",
    ],
    [
      'a sum of text',
      { $apply: 'aggregate(subject with sum as s)' },
      400,
      '0x80060888',
      "The column 'subject' of type string can not be summed",
    ],
  ])('%s', (_name, options, status, code, message) => {
    expect(refusal(() => leads(catalog, options))).toMatchObject({
      status,
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  it('refuses a collection behind a look-up', () => {
    const ask = () =>
      runODataQuery(
        catalog,
        touchTable,
        query({ $filter: 'mpl_LeadId/mpl_lead_leadtouch/any(t:t/mpl_action eq 1)' }),
      );
    expect(refusal(ask).message).toContain('is not supported');
  });
});
