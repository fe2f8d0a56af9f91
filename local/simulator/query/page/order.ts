import type { Column, Table } from '../../catalog';
import { primaryIdColumn } from '../column-names';
import {
  comparableOf,
  compareComparables,
  isIdColumn,
  isTextColumn,
  type Comparable,
} from '../conditions/comparable';
import type { RowScope } from '../row-filter';

/** One term of a sort order: `name` identifies it in the paging cookie. */
export interface OrderTerm {
  readonly name: string;
  readonly descending: boolean;
  /** What the keys are, for reading them back from a cookie. */
  readonly keyType: 'text' | 'number' | 'boolean';
  readonly key: (scope: RowScope) => Comparable | null;
}

export type SortKeys = readonly (Comparable | null)[];

/** The primary id ends every order, so that no two rows are equal and a page ends at one certain place. */
function primaryIdTerm(table: Table): OrderTerm {
  const column = primaryIdColumn(table);
  return {
    name: table.primaryId,
    descending: false,
    keyType: 'text',
    key: ({ '': row }) => comparableOf(column, row?.[table.primaryId]),
  };
}

/** Ends an order with the primary id; a column that comes twice counts where it came first. */
export function completeOrder(table: Table, terms: readonly OrderTerm[]): readonly OrderTerm[] {
  const all = [...terms, primaryIdTerm(table)];
  return all.filter((term, index) => all.findIndex(({ name }) => name === term.name) === index);
}

export const keyTypeOf = (column: Column): OrderTerm['keyType'] => {
  if (isTextColumn(column) || isIdColumn(column)) return 'text';
  return column.type === 'boolean' ? 'boolean' : 'number';
};

export function compareKeys(terms: readonly OrderTerm[]): (left: SortKeys, right: SortKeys) => number {
  return (left, right) => {
    for (const [index, { descending }] of terms.entries()) {
      const order = compareComparables(left[index] ?? null, right[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}
