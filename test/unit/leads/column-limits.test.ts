import * as fc from 'fast-check';
import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import { toTouchRow } from '../../../leads/mapping/to-touch-row';
import type { LeadRow } from '../../../leads/received-touch';
import { choices } from '../../../leads/schema/choice-labels';
import type { ColumnDeclarations } from '../../../leads/schema/column-declaration';
import { leadColumns } from '../../../leads/schema/lead-columns';
import { touchColumns } from '../../../leads/schema/touch-columns';
import { leadBody, payload } from './arbitrary-payload';
import { body, policy, touchOf } from './sample-touch';

const rowOf = (value: unknown): LeadRow => toLeadRow(touchOf(value), policy);

test.each([
  ['a topic', 'subject', { offerTitle: '😀'.repeat(200) }, {}, 300],
  ['a company', 'companyname', {}, { company: `x${'😀'.repeat(60)}` }, 99],
  ['a last name', 'lastname', {}, { lastName: 'y'.repeat(51) }, 50],
  ['notes', 'mpl_customernotes', { description: 'z'.repeat(5000) }, {}, 4000],
])('%s that is too long is cut between characters', (_name, column, rest, user, length) => {
  const text = String(rowOf(body('PLT', user, rest))[column]);
  expect(text).toHaveLength(length);
  expect(text.isWellFormed()).toBe(true);
});

const fits = (columns: ColumnDeclarations, row: LeadRow): void => {
  for (const [name, value] of Object.entries(row)) {
    const column = columns[name];
    switch (column?.type) {
      case 'text':
      case 'memo':
        expect(typeof value).toBe('string');
        expect(String(value).length).toBeLessThanOrEqual(column.maxLength);
        expect(String(value).isWellFormed()).toBe(true);
        break;
      case 'choice':
        expect(choices[column.choice].options.map((option) => option.value)).toContain(value);
        break;
      case 'standardChoice':
        expect(column.values).toContain(value);
        break;
      case 'dateTime':
        expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        break;
      case 'yesNo':
        expect(typeof value).toBe('boolean');
        break;
      case 'wholeNumber':
        expect(value).toBe(1);
        break;
      default:
        throw new Error(`${name} is not a column that a new row may hold`);
    }
  }
};

test('whatever comes, every column is declared, fits, and the form’s required ones are filled', () => {
  fc.assert(
    fc.property(fc.oneof(payload, leadBody), (value) => {
      const row = rowOf(value);
      fits(leadColumns, row);
      fits(touchColumns, toTouchRow(touchOf(value)));
      expect(row.subject).toMatch(/\S/);
      expect(row.lastname).toMatch(/\S/);
    }),
    { numRuns: 500 },
  );
});
