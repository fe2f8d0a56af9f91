import type { AlternateKey, Row, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import type { Transaction } from '../store/transaction';
import { escapeXml } from './escape-xml';

/** Throws 412 when another row has the values of one of the row's alternate keys. */
export function requireUniqueKeys(tx: Transaction, table: Table, id: string, row: Row): void {
  table.keys.forEach((key, index) => {
    const other = tx.findByKey(table.logicalName, index, row).find((candidate) => candidate !== id);
    if (other !== undefined) throw keyViolated(table, key, row, other);
  });
}

function keyViolated(table: Table, key: AlternateKey, row: Row, other: string): ApiError {
  const names = key.columns.map((column) => table.columns.get(column)?.displayName ?? column).join(', ');
  const values = key.columns
    .map((column) => `<${column}>${escapeXml(textOf(row[column]))}</${column}>`)
    .join('');
  return new ApiError(
    412,
    '0x80060892',
    `Entity Key ${key.displayName} violated. A record with the same value for ${names} already exists. A duplicate record cannot be created. Select one or more unique values and try again.`,
    {
      DuplicateAttributes: `<DuplicateAttributes>${values}<ConflictRecordId>${other}</ConflictRecordId></DuplicateAttributes>`,
    },
  );
}

const textOf = (cell: Row[string]): string =>
  typeof cell === 'object' && cell !== null ? cell.id : String(cell);
