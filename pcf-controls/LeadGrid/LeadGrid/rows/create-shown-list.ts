import { gridColumns } from '../columns/grid-columns';
import type { GridColumn } from '../columns/grid-column';
import type { DataSet } from '../dataset';

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

/** Hosts empty their lists while they load anew; the rows before stay until then. */
const isBetween = ({ loading, error, sortedRecordIds }: DataSet): boolean =>
  (loading || error) && sortedRecordIds.length === 0;

/** Keeps what was shown before, to tell what changed. */
export const createShownList = (
  addedTo: (dataset: DataSet) => ReadonlySet<string>,
): ((dataset: DataSet) => ShownList) => {
  let shown: ShownList = { ids: [], records: {}, columns: [] };
  return (dataset) => {
    const columns = gridColumns(dataset.columns, addedTo(dataset));
    const ids = isBetween(dataset) ? shown.ids : dataset.sortedRecordIds;
    shown = {
      ids: sameIds(shown.ids, ids) ? shown.ids : [...ids],
      records: isBetween(dataset) ? shown.records : dataset.records,
      columns: sameColumns(shown.columns, columns) ? shown.columns : columns,
    };
    return shown;
  };
};
