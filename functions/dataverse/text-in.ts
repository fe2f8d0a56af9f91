import type { StoredRow } from './dataverse';

/** A text column of a row as read; empty when the column is empty or holds something else. */
export function textIn(row: StoredRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}
