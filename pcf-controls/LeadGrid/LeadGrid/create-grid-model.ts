import { createClock, type Clock } from '../../shared/clock/create-clock';
import { createStore, type Store } from '../../shared/store/create-store';
import { addNeededColumns } from './columns/add-needed-columns';
import type { DataSet } from './dataset';
import { createFavorites, type Favorites } from './favorite/create-favorites';
import type { CellPlace } from './keyboard/next-cell';
import { createPageLoader, type PageLoader } from './paging/create-page-loader';
import { createRowReader, type RowReader } from './rows/create-row-reader';
import { createShownList, type ShownList } from './rows/create-shown-list';
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
  readonly list: (dataset: DataSet) => ShownList;
  /** The dataset as it was after the last render. */
  readonly dataset: () => DataSet;
  /** Takes notice of the dataset's state: after every render. */
  readonly follow: (dataset: DataSet) => void;
  /** Loads the list anew from its first row, with nothing selected. */
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
  const addedColumns = new Set<string>();
  const loader = createPageLoader();
  const selection = createSelection();
  const favorites = createFavorites();
  const activeCell = createStore<ActiveCell>(firstCell);
  let current: DataSet | undefined;
  const askForColumns = (dataset: DataSet): void => {
    const added = addNeededColumns(dataset);
    added.forEach((name) => addedColumns.add(name));
    if (added.length > 0) loader.refresh();
  };
  return {
    clock,
    loader,
    selection,
    favorites,
    rows: createRowReader(),
    activeCell,
    list: createShownList(addedColumns),
    dataset: () => {
      if (current === undefined) throw new Error('The grid has not been drawn yet.');
      return current;
    },
    follow: (dataset) => {
      const isFirst = current === undefined;
      current = dataset;
      loader.follow(dataset);
      selection.follow(dataset);
      favorites.follow(dataset);
      if (isFirst) askForColumns(dataset);
    },
    restart: () => {
      selection.only([]);
      activeCell.set(firstCell);
      loader.refresh();
    },
    ended: end.signal,
    destroy: () => {
      end.abort();
      clock.stop();
    },
  };
};
