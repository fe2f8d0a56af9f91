import type { Row, Table } from '../catalog';

type Compose = (row: Row) => Row;

const joined = (row: Row, columns: readonly string[], separator: string): string =>
  columns
    .map((column) => row[column])
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(separator);

/** `fullname` in the format First Middle Last, cut at its column's limit. */
const fullName: Compose = (row) => ({
  fullname: joined(row, ['firstname', 'middlename', 'lastname'], ' ').slice(0, 160) || null,
});

const address =
  (prefix: string): Compose =>
  (row) => {
    const at = (...names: readonly string[]): readonly string[] => names.map((name) => `${prefix}_${name}`);
    const region = joined(row, at('stateorprovince', 'postalcode'), ' ');
    const place = [joined(row, at('city'), ''), region].filter(Boolean).join(', ');
    const lines = [joined(row, at('line1', 'line2', 'line3'), '\r\n'), place, joined(row, at('country'), '')];
    return { [`${prefix}_composite`]: lines.filter(Boolean).join('\r\n').slice(0, 1000) || null };
  };

/** Amounts in the base currency. The simulated environment has one currency with rate 1. */
const baseAmounts =
  (columns: readonly string[]): Compose =>
  (row) =>
    Object.fromEntries(
      columns.filter((name) => typeof row[name] === 'number').map((name) => [`${name}_base`, row[name]]),
    );

const known = new WeakMap<Table, readonly Compose[]>();

/** What the platform works out from the other columns of a row: full name, composite addresses, base amounts. */
export function composeColumns(table: Table, row: Row): Row {
  let composers = known.get(table);
  if (!composers) known.set(table, (composers = composersOf(table)));
  return Object.assign({}, ...composers.map((compose) => compose(row))) as Row;
}

function composersOf(table: Table): readonly Compose[] {
  const has = (column: string): boolean => table.columns.get(column)?.validForUpdate === false;
  const amounts = [...table.columns.keys()].filter((name) => table.columns.has(`${name}_base`));
  return [
    ...(has('fullname') ? [fullName] : []),
    ...['address1', 'address2'].filter((prefix) => has(`${prefix}_composite`)).map(address),
    ...(amounts.length > 0 ? [baseAmounts(amounts)] : []),
    ...(has('activitytypecode') && table.logicalName !== 'activitypointer'
      ? [(): Row => ({ activitytypecode: table.logicalName })]
      : []),
    ...(has('isauthvalueset')
      ? [(row: Row): Row => ({ isauthvalueset: typeof row.authvalue === 'string' })]
      : []),
    ...(has('objecttypecode') ? [regardingType] : []),
  ];
}

const regardingType: Compose = ({ objectid }) => ({
  objecttypecode: typeof objectid === 'object' && objectid !== null ? objectid.table : null,
});
