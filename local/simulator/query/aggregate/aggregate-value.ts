import type { Cell, Column, Value } from '../../catalog';
import { comparableOf, compareComparables } from '../conditions/comparable';
import { badQuery } from '../query-error';

export const aggregateMethods = [
  'sum',
  'avg',
  'min',
  'max',
  'count',
  'countcolumn',
  'countdistinct',
] as const;
export type AggregateMethod = (typeof aggregateMethods)[number];

export const isAggregateMethod = (text: string): text is AggregateMethod =>
  aggregateMethods.some((method) => method === text);

/**
 * One aggregate over a column's cells. Empty cells count for `count` only; without any value a sum is 0, and an
 * average, least or greatest value is empty.
 */
export function aggregateValue(
  method: AggregateMethod,
  column: Column,
  cells: readonly (Cell | undefined)[],
): Value {
  const filled = cells.filter((cell) => cell !== undefined && cell !== null);
  switch (method) {
    case 'count':
      return cells.length;
    case 'countcolumn':
      return filled.length;
    case 'countdistinct':
      return new Set(filled.map((cell) => comparableOf(column, cell))).size;
    case 'min':
      return extreme(column, filled, -1);
    case 'max':
      return extreme(column, filled, 1);
    case 'sum':
      return sum(column, filled);
    case 'avg': {
      if (filled.length === 0) return null;
      const average = sum(column, filled) / filled.length;
      return column.type === 'integer' || column.type === 'bigint' ? Math.trunc(average) : average;
    }
  }
}

const numeric: ReadonlySet<Column['type']> = new Set(['integer', 'bigint', 'decimal', 'double', 'money']);

function sum(column: Column, cells: readonly Cell[]): number {
  if (!numeric.has(column.type))
    throw badQuery(
      `The column '${column.logicalName}' of type ${column.type} can not be summed or averaged.`,
    );
  return cells.reduce<number>((total, cell) => total + Number(cell), 0);
}

function extreme(column: Column, cells: readonly Cell[], direction: 1 | -1): Value {
  const best = cells.reduce<Cell>((found, cell) => {
    const order = compareComparables(comparableOf(column, cell), comparableOf(column, found));
    return found === null || order * direction > 0 ? cell : found;
  }, null);
  return typeof best === 'object' ? (best?.id ?? null) : best;
}
