import { createClock, type Clock } from '../../shared/clock/create-clock';
import { createStore, type Store } from '../../shared/store/create-store';
import { addNeededColumns } from './columns/add-needed-columns';
import type { DataSet } from './dataset';
import { createFavorites, type Favorites } from './favorite/create-favorites';
import { createStrayWatch } from './filter/create-stray-watch';
import { fromExpression } from './filter/from-expression';
import { storeFilter } from './filter/store-filter';
import type { CellPlace } from './keyboard/next-cell';
import { createPageLoader, type PageLoader } from './paging/create-page-loader';
import { createRowReader, type RowReader } from './rows/create-row-reader';
import { createShownList, type ShownList } from './rows/create-shown-list';
import type { Scope } from './scope/scope-of';
import { createSelection, type Selection } from './selection/create-selection';

/** The cell that the keyboard stands on; `takesFocus` when a key led there, so that the focus has to follow. */
export interface ActiveCell extends CellPlace {
  readonly takesFocus: boolean;
}

/** Everything of a grid that outlives a render. One for each control. */
export interface GridModel {
  readonly clock: Clock;
  readonly loader: PageLoader;
  readonly selection: Selection;
  readonly favorites: Favorites;
  readonly rows: RowReader;
  readonly activeCell: Store<ActiveCell>;
  /** How often the list was begun again at its first row. */
  readonly beginnings: Store<number>;
  readonly list: (dataset: DataSet) => ShownList;
  /** The dataset as it was after the last render. */
  readonly dataset: () => DataSet;
  /** Takes notice of the dataset's state: after every render. */
  readonly follow: (dataset: DataSet, scope: Scope) => void;
  /**
   * Loads the list anew and shows it from its first row, with nothing selected. The keyboard goes to the first row too,
   * unless it stands on the header, where a seller has just sorted.
   */
  readonly restart: () => void;
  /** Aborted by `destroy`. */
  readonly ended: AbortSignal;
  /** Stops the timer and what is under way. */
  readonly destroy: () => void;
}

/** Marks change by the hour; nobody misses a minute. */
const tickMs = 60_000;
const firstCell: ActiveCell = { row: 1, column: 0, takesFocus: false };

export const createGridModel = (clock: Clock = createClock(tickMs)): GridModel => {
  const end = new AbortController();
  /** Of each view. */
  const addedColumns = new Map<string, ReadonlySet<string>>();
  const addedTo = (dataset: DataSet): ReadonlySet<string> =>
    addedColumns.get(dataset.getViewId()) ?? new Set<string>();
  const loader = createPageLoader();
  const selection = createSelection();
  const favorites = createFavorites();
  const activeCell = createStore<ActiveCell>(firstCell);
  const beginnings = createStore(0);
  let current: DataSet | undefined;
  let shownView: string | undefined;
  let isNarrowed = false;
  let strays = createStrayWatch();
  const addColumns = (dataset: DataSet): boolean => {
    const added = addNeededColumns(dataset);
    addedColumns.set(dataset.getViewId(), new Set([...addedTo(dataset), ...added]));
    return added.length > 0;
  };
  /**
   * A view that the user has just chosen, once its rows are there, has neither our columns nor our filter. A host may
   * draw before it knows the first view's columns: whoever asks for columns then would take them for additions.
   */
  const begins = (dataset: DataSet): boolean => {
    const isFirst = shownView === undefined;
    const viewId = dataset.getViewId();
    if (dataset.columns.length === 0) return false;
    if (!isFirst && (dataset.loading || viewId === shownView)) return false;
    shownView = viewId;
    isNarrowed = false;
    strays = createStrayWatch();
    return true;
  };
  /**
   * Views of ours hold marketplace leads only: the condition that keeps others out costs a query there for nothing. So
   * it is set with a query that has to be anyway, or when another lead turns up; once, for hosts that do not keep it.
   */
  const narrow = (dataset: DataSet): void => {
    const { filter } = fromExpression(dataset.filtering.getFilter());
    isNarrowed = true;
    storeFilter(dataset, filter, clock.now());
    loader.refresh();
  };
  return {
    clock,
    loader,
    selection,
    favorites,
    rows: createRowReader(),
    activeCell,
    beginnings,
    list: createShownList(addedTo),
    dataset: () => {
      if (current === undefined) throw new Error('The grid has not been drawn yet.');
      return current;
    },
    follow: (dataset, scope) => {
      const isNew = begins(dataset);
      current = dataset;
      loader.follow(dataset);
      selection.follow(dataset);
      favorites.follow(dataset);
      const lacksColumns = isNew && addColumns(dataset);
      if (scope === 'customer') {
        if (lacksColumns) loader.refresh();
      } else if (lacksColumns || (!isNarrowed && strays.sees(dataset))) narrow(dataset);
    },
    restart: () => {
      selection.only([]);
      if (activeCell.get().row > 0) activeCell.set(firstCell);
      beginnings.set(beginnings.get() + 1);
      loader.refresh();
    },
    ended: end.signal,
    destroy: () => {
      end.abort();
      clock.stop();
    },
  };
};
