import type { Row, Table } from '../catalog';
import { organization } from '../service/organization';

/** A row that holds an amount has a currency: the organization's own when the client names none. */
export function defaultCurrency(table: Table, row: Row): Row {
  if (!table.columns.has('transactioncurrencyid') || row.transactioncurrencyid) return {};
  const hasAmount = [...table.columns.values()].some(
    ({ type, logicalName }) => type === 'money' && typeof row[logicalName] === 'number',
  );
  if (!hasAmount) return {};
  return {
    transactioncurrencyid: { table: 'transactioncurrency', id: organization.currencyId },
    ...(table.columns.has('exchangerate') ? { exchangerate: 1 } : {}),
  };
}
