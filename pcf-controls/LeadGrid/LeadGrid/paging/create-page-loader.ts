import { createStore, type Store } from '../../../shared/store/create-store';
import type { DataSet } from '../dataset';
import { nothingLoaded, type PageProgress } from './page-progress';
import { totalOf } from './total-of';

/** The largest page of Dataverse. */
const largestPage = 5000;

export interface PageLoader {
  readonly progress: Store<PageProgress>;
  /** Takes notice of the dataset's state: at every `updateView`. */
  readonly follow: (dataset: DataSet) => void;
  /** Loads page after page until so many rows are there or no more are left. */
  readonly want: (rows: number) => void;
  /** Loads the rows anew, with the filter, sorting and columns that were set, from the first page. */
  readonly refresh: () => void;
}

/**
 * Loads the dataset's pages one after the other; the host adds each to the rows before. One page is asked for at a
 * time. Whoever wants much more than the next page gets pages of the largest size from the first row on, because the
 * size of a page cannot change on the way without leaving rows out.
 */
export const createPageLoader = (): PageLoader => {
  const progress = createStore<PageProgress>(nothingLoaded);
  let dataset: DataSet | undefined;
  let wanted = 0;
  /** How many rows there were when a page was asked for that has not come yet. */
  let askedAt: number | undefined;
  let answering = false;
  /** Asked once for each list: a host that keeps pages of its own size would be asked for ever. */
  let askedForLargest = false;

  const hear = ({ loading, error, sortedRecordIds }: DataSet): void => {
    // A host may answer without having drawn while it loaded: then other rows or an error are the only sign of it.
    if ((answering && !loading) || error || sortedRecordIds.length !== askedAt) askedAt = undefined;
    answering = loading;
  };
  const goOn = (current: DataSet): void => {
    const { paging, sortedRecordIds, loading, error } = current;
    const loaded = sortedRecordIds.length;
    if (loading || error || !paging.hasNextPage || loaded >= wanted || askedAt === loaded) return;
    if (!askedForLargest && paging.pageSize < largestPage && wanted - loaded > 2 * paging.pageSize) {
      askedAt = loaded;
      askedForLargest = true;
      paging.setPageSize(largestPage);
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
      loaded: sortedRecordIds.length,
      total: totalOf(current),
      hasMore: paging.hasNextPage,
      isFetching: !error && (loading || (paging.hasNextPage && wanted > sortedRecordIds.length)),
      hasFailed: error,
    };
    const before = progress.get();
    if (JSON.stringify(next) !== JSON.stringify(before)) progress.set(next);
  };
  return {
    progress,
    follow: (current) => {
      dataset = current;
      hear(current);
      goOn(current);
      report(current);
    },
    want: (rows) => {
      wanted = rows;
      if (!dataset) return;
      goOn(dataset);
      report(dataset);
    },
    refresh: () => {
      wanted = 0;
      askedAt = undefined;
      askedForLargest = false;
      dataset?.refresh();
      const { refreshes, ...rest } = progress.get();
      progress.set({ ...rest, refreshes: refreshes + 1, isFetching: true, hasFailed: false });
    },
  };
};
