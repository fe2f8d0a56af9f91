import type { Catalog, Cell, Column, ColumnType, Row, Value } from '../catalog';

const wholeNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const fraction = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const shortDate = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const shortTime = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/**
 * What a user with English (United States) settings in UTC sees: a choice's label, `4/7/2026 2:59 PM`, `$1,000.00`, a
 * look-up's name; undefined for columns that show their value as it is.
 */
export function formattedValue(catalog: Catalog, column: Column, cell: Cell | undefined): string | undefined {
  if (cell === undefined || cell === null) return undefined;
  if (typeof cell === 'object') return primaryNameOf(catalog, cell.table, cell.id);
  return formatters[column.type]?.(column, cell);
}

const label = (column: Column, value: Value) => optionLabel(column, Number(value));
const whole = (_column: Column, value: Value) => wholeNumber.format(Number(value));
const decimal = (_column: Column, value: Value) => fraction.format(Number(value));

const formatters: Readonly<
  Partial<Record<ColumnType, (column: Column, value: Value) => string | undefined>>
> = {
  picklist: label,
  state: label,
  status: label,
  boolean: (column, value) => optionLabel(column, Number(value)) ?? (value === true ? 'Yes' : 'No'),
  integer: whole,
  bigint: whole,
  decimal,
  double: decimal,
  money: (_column, value) => money.format(Number(value)),
  dateonly: (_column, value) => shortDate.format(Date.parse(String(value))),
  datetime: (_column, value) => formatDateTime(Date.parse(String(value))),
};

export const optionLabel = (column: Column, value: number): string | undefined =>
  column.options?.find((option) => option.value === value)?.label;

export function primaryNameOf(catalog: Catalog, tableName: string, id: string): string | undefined {
  const table = catalog.table(tableName);
  const row: Row | undefined = catalog.rows(tableName).get(id);
  const name = table && row?.[table.primaryName];
  return typeof name === 'string' ? name : undefined;
}

/** Intl puts a narrow no-break space before AM and PM; the service an ordinary one. */
const formatDateTime = (ms: number): string =>
  `${shortDate.format(ms)} ${shortTime.format(ms).replace(/\s/g, ' ')}`;
