import { createStore, type Store } from '../../../shared/store/create-store';
import type { DataSet } from '../dataset';
import { isBetweenLists } from './is-between-lists';
import { nothingLoaded, type PageProgress } from './page-progress';
import { totalOf } from './total-of';

/** The largest page of Dataverse. */
const largestPage = 5000;
/** Enough for a screen or two, where a sub-grid brings four rows at a time. */
const screenfulPage = 250;

const pageSizeFor = (rows: number): number => (rows <= screenfulPage ? screenfulPage : largestPage);

/** Who wants rows: the list those in sight, a task all that it waits for. Neither forgets what the other wants. */
export type Wisher = 'list' | 'task';

export interface PageLoader {
  readonly progress: Store<PageProgress>;
  /** Takes notice of the dataset's state: at every `updateView`. */
  readonly follow: (dataset: DataSet) => void;
  /** Loads page after page until so many rows are there or no more are left; 0 for who wants none any more. */
  readonly want: (wisher: Wisher, rows: number) => void;
  /** Loads the rows anew, with the filter, sorting and columns that were set, from the first page. */
  readonly refresh: () => void;
}

/**
 * Loads the dataset's pages one after the other; the host adds each to the rows before. One page is asked for at a
 * time. Whoever wants much more than the next page gets larger pages from the first row on, because the size of a page
 * cannot change on the way without leaving rows out.
 */
export const createPageLoader = (): PageLoader => {
  const progress = createStore<PageProgress>(nothingLoaded);
  let dataset: DataSet | undefined;
  const wishes: Record<Wisher, number> = { list: 0, task: 0 };
  /** How many rows there were when a page was asked for that has not come yet. */
  let askedAt: number | undefined;
  let answering = false;
  /** Each size is asked for once for each list: a host that keeps pages of its own size would be asked for ever. */
  let askedSize = 0;
  /** The dataset that was seen last knows nothing yet of the refresh that it was asked for. */
  let beginsAnew = false;

  const wanted = (): number => Math.max(wishes.list, wishes.task);
  const hear = ({ loading, error, sortedRecordIds }: DataSet): void => {
    // A host may answer without having drawn while it loaded: then other rows or an error are the only sign of it.
    if ((answering && !loading) || error || sortedRecordIds.length !== askedAt) askedAt = undefined;
    answering = loading;
  };
  const goOn = (current: DataSet): void => {
    const { paging, sortedRecordIds, loading, error } = current;
    const loaded = sortedRecordIds.length;
    if (beginsAnew || loading || error || !paging.hasNextPage) return;
    if (loaded >= wanted() || askedAt === loaded) return;
    const fitting = pageSizeFor(wanted());
    if (fitting > Math.max(askedSize, paging.pageSize) && wanted() - loaded > 2 * paging.pageSize) {
      askedAt = loaded;
      askedSize = fitting;
      paging.setPageSize(fitting);
      current.refresh();
      return;
    }
    askedAt = loaded;
    paging.loadNextPage();
  };
  const report = (current: DataSet): void => {
    const { paging, sortedRecordIds, error, loading } = current;
    const next: PageProgress = {
      ...progress.get(),
      ...(!isBetweenLists(current) && {
        loaded: sortedRecordIds.length,
        total: totalOf(current),
        hasMore: paging.hasNextPage,
      }),
      isFetching:
        !error && (beginsAnew || loading || (paging.hasNextPage && wanted() > sortedRecordIds.length)),
      hasFailed: error,
    };
    const before = progress.get();
    if (JSON.stringify(next) !== JSON.stringify(before)) progress.set(next);
  };
  return {
    progress,
    follow: (current) => {
      dataset = current;
      beginsAnew = false;
      hear(current);
      goOn(current);
      report(current);
    },
    want: (wisher, rows) => {
      wishes[wisher] = rows;
      if (!dataset) return;
      goOn(dataset);
      report(dataset);
    },
    refresh: () => {
      wishes.list = 0;
      askedAt = undefined;
      askedSize = 0;
      beginsAnew = true;
      dataset?.refresh();
      const { refreshes, ...rest } = progress.get();
      progress.set({ ...rest, refreshes: refreshes + 1, isFetching: true, hasFailed: false });
    },
  };
};
