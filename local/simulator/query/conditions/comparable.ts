import type { Cell, Column } from '../../catalog';

/** A cell in the form in which it is compared: text without letter case, date-times as epoch milliseconds, look-ups as ids. */
export type Comparable = string | number | boolean;

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Dataverse compares text without regard to letter case (Learn: "Filter rows using OData"). */
export const foldText = (text: string): string => text.toLowerCase();

export const isDateColumn = (column: Column): boolean =>
  column.type === 'datetime' || column.type === 'dateonly';

export const isTextColumn = (column: Column): boolean => column.type === 'string' || column.type === 'memo';

export const isIdColumn = (column: Column): boolean =>
  column.type === 'uniqueidentifier' || column.type === 'lookup';

export function comparableOf(column: Column, cell: Cell | undefined): Comparable | null {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'object') return cell.id;
  if (typeof cell !== 'string') return cell;
  return isDateColumn(column) ? Date.parse(cell) : foldText(cell);
}

/** Sorts empty values first, as SQL Server does in ascending order. */
export function compareComparables(left: Comparable | null, right: Comparable | null): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return Number(left) - Number(right);
}
