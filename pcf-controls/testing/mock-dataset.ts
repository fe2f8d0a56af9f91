/// <reference types="powerapps-component-framework" />
import { matchesFilter, type MockRow } from './filter-rows';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type EntityRecord = ComponentFramework.PropertyHelper.DataSetApi.EntityRecord;
type Column = ComponentFramework.PropertyHelper.DataSetApi.Column;

export interface MockDatasetOptions {
  readonly rows: readonly MockRow[];
  /** The view's columns; others are there for `addColumn`. */
  readonly columns: readonly (Pick<Column, 'name'> & Partial<Column>)[];
  readonly idColumn?: string;
  readonly table?: string;
  readonly title?: string;
  readonly pageSize?: number;
  /** How a value is shown; by default as text. */
  readonly format?: (column: string, value: MockRow[string]) => string;
  /** False: a host that forgets what filter was set. */
  readonly keepsFilter?: boolean;
  /** True: a host whose pages have a size of their own, whatever a control asks for. */
  readonly keepsPageSize?: boolean;
  /** When an answer of the server comes; by default in the next microtask. */
  readonly answer?: (deliver: () => void) => void;
}

export interface MockDataset {
  /** The dataset as the host hands it over at this moment: a new object for each update. */
  readonly current: () => DataSet;
  /** Called when the host would call `updateView`. */
  onChange: () => void;
  /** Makes the next answers fail with this message, until it is undefined again. */
  failure: string | undefined;
  /** The user chooses another view of the table: its columns, and no filter of the view before. */
  readonly showView: (id: string, columns: MockDatasetOptions['columns']) => void;
  readonly opened: ComponentFramework.EntityReference[];
  /** Calls of `refresh`, `loadNextPage` and `setPageSize`, oldest first. */
  readonly calls: string[];
  readonly rows: MockRow[];
}

const toColumn = (column: MockDatasetOptions['columns'][number], order: number): Column => ({
  displayName: column.name,
  dataType: 'SingleLine.Text',
  alias: column.name,
  order,
  visualSizeFactor: 120,
  ...column,
});

/** Compares as a server sorts: numbers and times by size, texts without letter case. */
const compare = (a: MockRow[string] | undefined, b: MockRow[string] | undefined): number => {
  const [left, right] = [a, b].map((value) =>
    typeof value === 'string' ? value.toLowerCase() : Number(value ?? 0),
  );
  return left === right ? 0 : (left ?? 0) < (right ?? 0) ? -1 : 1;
};

/**
 * A dataset over rows in memory that filters, sorts and pages as a model-driven app does: pages add up, an update
 * comes when the answer is there, and nothing changes before.
 */
export const createMockDataset = (options: MockDatasetOptions): MockDataset => {
  const { idColumn = 'leadid', table = 'lead', title = 'Leads', answer = queueMicrotask } = options;
  const format = options.format ?? ((_column, value) => (value === null ? '' : String(value)));
  const sorting: DataSet['sorting'] = [];
  const columns = options.columns.map(toColumn);
  let records: Record<string, EntityRecord> = {};
  let ids: readonly string[] = [];
  let found: readonly MockRow[] = [];
  let filter: FilterExpression | undefined;
  let pageSize = options.pageSize ?? 50;
  let pages = 0;
  let loading = false;
  let error = '';
  let selected: readonly string[] = [];
  let viewId = 'view';

  const toRecord = (row: MockRow): EntityRecord => {
    const id = String(row[idColumn]);
    const name = String(row['fullname'] ?? '');
    return {
      getRecordId: () => id,
      getValue: (column) => row[column] as string,
      getFormattedValue: (column) => format(column, row[column] ?? null),
      getNamedReference: () => ({ etn: table, id: { guid: id }, name }),
    };
  };
  const query = (): readonly MockRow[] => {
    const rows = mock.rows.filter((row) => matchesFilter(row, filter));
    const [first] = sorting;
    if (first === undefined) return rows;
    const sign = first.sortDirection === 1 ? -1 : 1;
    return rows.sort((a, b) => sign * compare(a[first.name], b[first.name]));
  };
  const takePage = (): void => {
    const page = found.slice(ids.length, ids.length + pageSize).map(toRecord);
    ids = [...ids, ...page.map((record) => record.getRecordId())];
    records = { ...records };
    for (const record of page) records[record.getRecordId()] = record;
    pages += 1;
  };
  const load = (take: () => void): void => {
    loading = true;
    answer(() => {
      loading = false;
      error = mock.failure ?? '';
      if (error === '') take();
      mock.onChange();
    });
  };
  const refresh = (): void =>
    load(() => {
      found = query();
      ids = [];
      records = {};
      pages = 0;
      takePage();
    });
  const paging = (): DataSet['paging'] => ({
    totalResultCount: found.length,
    firstPageNumber: 1,
    lastPageNumber: pages,
    pageSize,
    hasNextPage: ids.length < found.length,
    hasPreviousPage: false,
    loadNextPage: () => {
      mock.calls.push('loadNextPage');
      load(takePage);
    },
    loadPreviousPage: () => undefined,
    loadExactPage: () => undefined,
    reset: () => undefined,
    setPageSize: (size) => {
      mock.calls.push(`setPageSize ${size}`);
      if (options.keepsPageSize !== true) pageSize = size;
    },
  });
  const current = (): DataSet => ({
    addColumn: (name) => void columns.push(toColumn({ name }, -1)),
    columns: [...columns],
    error: error !== '',
    errorMessage: error,
    filtering: {
      getFilter: () => filter as FilterExpression,
      setFilter: (expression) => (filter = options.keepsFilter === false ? undefined : expression),
      clearFilter: () => (filter = undefined),
    },
    linking: { getLinkedEntities: () => [], addLinkedEntity: () => undefined },
    loading,
    paging: paging(),
    records,
    sortedRecordIds: [...ids],
    sorting,
    clearSelectedRecordIds: () => (selected = []),
    getSelectedRecordIds: () => [...selected],
    setSelectedRecordIds: (chosen) => (selected = [...chosen]),
    getTargetEntityType: () => table,
    getTitle: () => title,
    getViewId: () => viewId,
    openDatasetItem: (reference) => void mock.opened.push(reference),
    refresh: () => {
      mock.calls.push('refresh');
      refresh();
    },
  });
  const mock: MockDataset = {
    current,
    onChange: () => undefined,
    failure: undefined,
    showView: (id, chosen) => {
      viewId = id;
      columns.splice(0, columns.length, ...chosen.map(toColumn));
      filter = undefined;
      refresh();
    },
    opened: [],
    calls: [],
    rows: [...options.rows],
  };
  found = query();
  takePage();
  return mock;
};
