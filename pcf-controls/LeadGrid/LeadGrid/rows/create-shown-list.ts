import { gridColumns } from '../columns/grid-columns';
import type { GridColumn } from '../columns/grid-column';
import type { DataSet } from '../dataset';
import { isBetweenLists } from '../paging/is-between-lists';

/** What the grid draws of a dataset. Parts that did not change stay the same objects. */
export interface ShownList {
  readonly ids: readonly string[];
  readonly records: DataSet['records'];
  readonly columns: readonly GridColumn[];
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

const sameColumns = (a: readonly GridColumn[], b: readonly GridColumn[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Keeps what was shown before, to tell what changed. */
export const createShownList = (
  addedTo: (dataset: DataSet) => ReadonlySet<string>,
): ((dataset: DataSet) => ShownList) => {
  let shown: ShownList = { ids: [], records: {}, columns: [] };
  return (dataset) => {
    const columns = gridColumns(dataset.columns, addedTo(dataset));
    const ids = isBetweenLists(dataset) ? shown.ids : dataset.sortedRecordIds;
    shown = {
      ids: sameIds(shown.ids, ids) ? shown.ids : [...ids],
      records: isBetweenLists(dataset) ? shown.records : dataset.records,
      columns: sameColumns(shown.columns, columns) ? shown.columns : columns,
    };
    return shown;
  };
};
