import fc from 'fast-check';
import type { Row } from '../../../../local/simulator/catalog';
import { catalogOf, fetch, fetchLeads, id, leads } from './sample-catalog';

/** A condition in three languages: OData, FetchXML and a plain predicate. */
interface Condition {
  readonly odata: string;
  readonly fetchXml: string;
  readonly holds: (row: Row) => boolean;
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const fold = (cell: unknown) => (typeof cell === 'string' ? cell.toLowerCase() : undefined);

const word = fc.constantFrom('a', 'A', 'b', "o'b", 'a&b', '<b>', '"', '');
const number = fc.integer({ min: -2, max: 2 });

const textIs = word.map((value): Condition => ({
  odata: `subject eq ${quote(value)}`,
  fetchXml: `<condition attribute="subject" operator="eq" value="${escapeXml(value)}"/>`,
  holds: ({ subject }) => fold(subject) === fold(value),
}));

const textContains = word.map((value): Condition => ({
  odata: `contains(subject,${quote(value)})`,
  fetchXml: `<condition attribute="subject" operator="like" value="%${escapeXml(value)}%"/>`,
  holds: ({ subject }) => fold(subject)?.includes(value.toLowerCase()) ?? false,
}));

const textIn = fc.array(word, { minLength: 1, maxLength: 3 }).map((values): Condition => ({
  odata: `Microsoft.Dynamics.CRM.In(PropertyName='subject',PropertyValues=${JSON.stringify(values)})`,
  fetchXml: `<condition attribute="subject" operator="in">${values.map((value) => `<value>${escapeXml(value)}</value>`).join('')}</condition>`,
  holds: ({ subject }) => values.some((value) => fold(subject) === fold(value)),
}));

const comparisons: Readonly<Record<string, (cell: number | null, value: number) => boolean>> = {
  eq: (cell, value) => cell === value,
  ne: (cell, value) => cell !== value,
  gt: (cell, value) => cell !== null && cell > value,
  ge: (cell, value) => cell !== null && cell >= value,
  lt: (cell, value) => cell !== null && cell < value,
  le: (cell, value) => cell !== null && cell <= value,
};

const numberIs = fc
  .tuple(fc.constantFrom(...Object.keys(comparisons)), number)
  .map(([operator, value]): Condition => ({
    odata: `numberofemployees ${operator} ${value}`,
    fetchXml: `<condition attribute="numberofemployees" operator="${operator}" value="${value}"/>`,
    holds: (row) =>
      comparisons[operator]?.(
        typeof row.numberofemployees === 'number' ? row.numberofemployees : null,
        value,
      ) ?? false,
  }));

const isEmpty = fc.boolean().map((empty): Condition => ({
  odata: `subject ${empty ? 'eq' : 'ne'} null`,
  fetchXml: `<condition attribute="subject" operator="${empty ? 'null' : 'not-null'}"/>`,
  holds: ({ subject }) => (subject === null) === empty,
}));

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    textIs,
    textContains,
    textIn,
    numberIs,
    isEmpty,
    fc
      .tuple(fc.boolean(), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
      .map(([any, parts]): Condition => ({
        odata: `(${parts.map(({ odata }) => odata).join(any ? ' or ' : ' and ')})`,
        fetchXml: `<filter type="${any ? 'or' : 'and'}">${parts.map(({ fetchXml }) => fetchXml).join('')}</filter>`,
        holds: (row) =>
          any ? parts.some(({ holds }) => holds(row)) : parts.every(({ holds }) => holds(row)),
      })),
  ),
}));

const rowsOf = fc
  .array(fc.record({ subject: fc.option(word), numberofemployees: fc.option(number) }), { maxLength: 12 })
  .map((rows) => rows.map((row, index): Row => ({ ...row, leadid: id(index) })));

describe('filters', () => {
  it('find what a plain predicate finds, in OData and in FetchXML', () => {
    fc.assert(
      fc.property(rowsOf, condition, (rows, { odata, fetchXml, holds }) => {
        const catalog = catalogOf({ lead: rows });
        const expected = rows.filter(holds).map(({ leadid }) => leadid);
        const ids = (result: ReturnType<typeof leads>) => result.rows.map(({ leadid }) => leadid);
        expect(ids(leads(catalog, { $filter: odata }))).toEqual(expected);
        expect(ids(fetchLeads(catalog, fetch(`<filter>${fetchXml}</filter>`)))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('negation finds exactly the other rows', () => {
    fc.assert(
      fc.property(rowsOf, condition, (rows, { odata, holds }) => {
        const found = leads(catalogOf({ lead: rows }), { $filter: `not (${odata})` });
        expect(found.rows.map(({ leadid }) => leadid)).toEqual(
          rows.filter((row) => !holds(row)).map(({ leadid }) => leadid),
        );
      }),
    );
  });

  it('find the same with an index as without', () => {
    fc.assert(
      fc.property(rowsOf, condition, (rows, { odata, holds }) => {
        const bySubject = (table: string, column: string, value: string | number) =>
          table === 'lead' && column === 'subject'
            ? rows
                .filter(({ subject }) => fold(subject) === value)
                .map(({ leadid }) => String(leadid as string))
            : undefined;
        const found = leads(catalogOf({ lead: rows }, bySubject), { $filter: odata });
        expect(found.rows.map(({ leadid }) => leadid)).toEqual(
          rows.filter(holds).map(({ leadid }) => leadid),
        );
      }),
    );
  });
});
