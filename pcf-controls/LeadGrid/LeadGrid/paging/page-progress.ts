/** How far the dataset is loaded. */
export interface PageProgress {
  readonly loaded: number;
  /** Rows on the server; undefined where the host does not know. */
  readonly total?: number;
  readonly hasMore: boolean;
  /** Pages are being fetched because somebody wants rows that are not there yet. */
  readonly isFetching: boolean;
  /** How often the list was begun anew, for those that wait for its end. */
  readonly refreshes: number;
  /** The last page could not be loaded. */
  readonly hasFailed: boolean;
}

export const nothingLoaded: PageProgress = {
  refreshes: 0,
  loaded: 0,
  hasMore: false,
  isFetching: false,
  hasFailed: false,
};
