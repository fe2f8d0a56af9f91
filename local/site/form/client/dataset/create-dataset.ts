import type { ScreenView } from '../../screen';
import type { DataverseClient } from '../dataverse/dataverse-client';
import type { TableMetadata } from '../dataverse/table-metadata';
import type { DescribeColumn } from './dataset-columns';
import { viewColumns } from './dataset-columns';
import type { DatasetQuery } from './fetch-xml';
import { filterXml } from './filter-xml';
import type { FormatValue } from './formatted-text';
import { readPage, type DataverseRow } from './read-page';
import { createRowSource } from './row-source';
import { toRecord } from './to-record';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type EntityRecord = ComponentFramework.PropertyHelper.DataSetApi.EntityRecord;

export interface DatasetOptions {
  readonly ask: DataverseClient;
  readonly table: TableMetadata;
  readonly view: ScreenView;
  readonly title: string;
  readonly describe: DescribeColumn;
  readonly format: FormatValue;
  readonly open: (reference: ComponentFramework.EntityReference) => void;
}

export interface HostDataset {
  /** The dataset of this moment: a new object for each `updateView`. */
  readonly current: () => DataSet;
  readonly refresh: () => void;
  /** Called when the control shall see the dataset anew. */
  onChange: () => void;
}

const usualPageSize = 50;
const addedWidth = 100;
const descending = 1;

/** A dataset over a view's rows, as a model-driven app hands it to a control: pages add up in one list. */
export function createDataset(options: DatasetOptions): HostDataset {
  const { ask, table, view, title, describe, format } = options;
  const columns = viewColumns(view, describe);
  const sorting: DataSet['sorting'] = view.orders.map(({ column, descending: isDown }) => ({
    name: column,
    sortDirection: isDown ? descending : 0,
  }));
  let filter: FilterExpression | undefined;
  let pageSize = usualPageSize;
  let selected: readonly string[] = [];
  const recordOf = rememberByRow((row) => toRecord(table, row, format));
  let query: Omit<DatasetQuery, 'page' | 'cookie'> | undefined;

  const askedNow = (): Omit<DatasetQuery, 'page' | 'cookie'> => ({
    table: table.table,
    columns: [...new Set([table.primaryId, table.primaryName, ...columns.map(({ name }) => name)])],
    orders: sorting.map(({ name, sortDirection }) => ({
      column: name,
      descending: Number(sortDirection) === descending,
    })),
    filters: [view.filters, filter === undefined ? '' : filterXml(filter)],
    pageSize,
  });
  const source = createRowSource(
    async (page, cookie) => {
      // Filter, order and size of the first page hold for those that follow.
      if (page === 1 || query === undefined) query = askedNow();
      return readPage(ask, table, { ...query, page, ...(cookie !== undefined && { cookie }) });
    },
    () => dataset.onChange(),
  );
  // A control may ask while it is being drawn: it sees the change afterwards.
  const changeSoon = (): void => queueMicrotask(() => dataset.onChange());
  const restart = (): void => {
    source.restart();
    changeSoon();
  };
  const paging = (): DataSet['paging'] => {
    const { pages, hasMore, total } = source.loaded();
    return {
      totalResultCount: total,
      firstPageNumber: 1,
      lastPageNumber: pages,
      pageSize,
      hasNextPage: hasMore,
      hasPreviousPage: false,
      loadNextPage: () => {
        source.next();
        changeSoon();
      },
      loadPreviousPage: () => undefined,
      loadExactPage: () => undefined,
      reset: restart,
      setPageSize: (size) => void (pageSize = size),
    };
  };

  const dataset: HostDataset = {
    current: () => ({
      ...recordsOf(source.loaded().rows.map(recordOf)),
      addColumn: (name) => void columns.push(describe(name, -1, addedWidth)),
      columns: [...columns],
      error: source.failure() !== undefined,
      errorMessage: source.failure() ?? '',
      filtering: {
        getFilter: () => filter as FilterExpression,
        setFilter: (expression) => void (filter = expression),
        clearFilter: () => void (filter = undefined),
      },
      linking: { getLinkedEntities: () => [], addLinkedEntity: () => undefined },
      loading: source.isLoading(),
      paging: paging(),
      sorting,
      clearSelectedRecordIds: () => void (selected = []),
      getSelectedRecordIds: () => [...selected],
      setSelectedRecordIds: (chosen) => void (selected = [...chosen]),
      getTargetEntityType: () => table.table,
      getTitle: () => title,
      getViewId: () => view.id,
      openDatasetItem: options.open,
      refresh: restart,
    }),
    refresh: restart,
    onChange: () => undefined,
  };
  return dataset;
}

/** A row that came twice, because another was added between two pages, is in the list once. */
function recordsOf(records: readonly EntityRecord[]): Pick<DataSet, 'records' | 'sortedRecordIds'> {
  const byId = Object.fromEntries(records.map((record) => [record.getRecordId(), record]));
  return { records: byId, sortedRecordIds: Object.keys(byId) };
}

/** So that a row that was loaded once stays the same object for the control. */
function rememberByRow(make: (row: DataverseRow) => EntityRecord): (row: DataverseRow) => EntityRecord {
  const made = new WeakMap<DataverseRow, EntityRecord>();
  return (row) => {
    const record = made.get(row) ?? make(row);
    made.set(row, record);
    return record;
  };
}
