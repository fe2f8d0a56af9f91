import type { DataSet } from '../dataset';

/** The column that the list is sorted by first. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Test hosts have datasets without a list of sortings. */
interface Sorted {
  readonly sorting?: DataSet['sorting'];
}

/** What the dataset is sorted by; undefined where the view has no order. */
export const sortingOf = ({ sorting: [first] = [] }: Sorted): Sorting | undefined =>
  first === undefined || first.sortDirection === -1
    ? undefined
    : { column: first.name, direction: first.sortDirection === 1 ? 'descending' : 'ascending' };

/**
 * Sorts by a column, the other way round when it is sorted by it already. Kept in the dataset, which needs a refresh
 * after it; its list of sortings must be the same array.
 */
export const sortBy = (dataset: Sorted, column: string): void => {
  const now = sortingOf(dataset);
  const sortDirection = now?.column === column && now.direction === 'ascending' ? 1 : 0;
  dataset.sorting?.splice(0, dataset.sorting.length, { name: column, sortDirection });
};
