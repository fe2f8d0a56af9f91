import type { ColumnValue, ExpandedRow, StoredRow } from '../dataverse';
import { isObject } from '../transport/answer';

/** The columns of a row as it was read, with expanded rows; of annotations only the row version, `@odata.etag`, stays. */
export function toStoredRow(row: Readonly<Record<string, unknown>>): StoredRow {
  const kept = Object.entries(row).filter(([name]) => name === '@odata.etag' || !name.includes('@'));
  return Object.fromEntries(kept.map(([name, value]) => [name, toStoredValue(value)]));
}

function toStoredValue(value: unknown): StoredRow[string] {
  if (Array.isArray(value)) return value.filter(isObject).map(toExpandedRow);
  return isObject(value) ? toExpandedRow(value) : (value as ColumnValue);
}

function toExpandedRow(row: Readonly<Record<string, unknown>>): ExpandedRow {
  const columns = Object.entries(row).filter(
    (cell): cell is [string, ColumnValue] =>
      !cell[0].includes('@') && !isObject(cell[1]) && !Array.isArray(cell[1]),
  );
  return Object.fromEntries(columns);
}
