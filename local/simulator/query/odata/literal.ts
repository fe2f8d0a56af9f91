import type { Column, ColumnType } from '../../catalog';
import { foldText, isDateColumn, isIdColumn, isTextColumn, type Comparable } from '../conditions/comparable';
import { readGuid } from '../conditions/condition-value';
import { badQuery } from '../query-error';

/** A constant in a query; `array` is the JSON array of a query function such as `In`. */
export type Literal =
  | { readonly kind: 'null' }
  | { readonly kind: 'string' | 'guid' | 'date' | 'dateTime'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly text: string }
  | { readonly kind: 'array'; readonly texts: readonly string[] };

/** The literal as the column compares it; the service refuses a literal of another type rather than convert it. */
export function literalFor(column: Column, literal: Literal): Comparable | null {
  if (literal.kind === 'null') return null;
  const value = literal.kind === 'array' ? undefined : convert(column, literal.kind, literal.text);
  if (value === undefined || Number.isNaN(value))
    throw badQuery(
      `A binary operator with incompatible types was detected. Found operand types '${columnEdmTypes[column.type]}' and ` +
        `'${literalEdmTypes[literal.kind]}' for the property '${column.logicalName}'.`,
    );
  return value;
}

function convert(column: Column, kind: Literal['kind'], text: string): Comparable | undefined {
  if (isTextColumn(column)) return kind === 'string' ? foldText(text) : undefined;
  if (isIdColumn(column)) return kind === 'guid' || kind === 'string' ? readGuid(text) : undefined;
  if (isDateColumn(column)) {
    const fits = kind === 'date' || (kind === 'dateTime' && column.type === 'datetime');
    return fits ? Date.parse(text) : undefined;
  }
  if (column.type === 'boolean') return kind === 'boolean' ? text === 'true' : undefined;
  return kind === 'number' ? Number(text) : undefined;
}

const literalEdmTypes: Readonly<Record<Literal['kind'], string>> = {
  null: 'Edm.Null',
  string: 'Edm.String',
  guid: 'Edm.Guid',
  date: 'Edm.Date',
  dateTime: 'Edm.DateTimeOffset',
  number: 'Edm.Decimal',
  boolean: 'Edm.Boolean',
  array: 'Collection(Edm.String)',
};

const columnEdmTypes: Readonly<Record<ColumnType, string>> = {
  uniqueidentifier: 'Edm.Guid',
  lookup: 'Edm.Guid',
  string: 'Edm.String',
  memo: 'Edm.String',
  integer: 'Edm.Int32',
  picklist: 'Edm.Int32',
  state: 'Edm.Int32',
  status: 'Edm.Int32',
  bigint: 'Edm.Int64',
  decimal: 'Edm.Decimal',
  money: 'Edm.Decimal',
  double: 'Edm.Double',
  boolean: 'Edm.Boolean',
  datetime: 'Edm.DateTimeOffset',
  dateonly: 'Edm.Date',
};
