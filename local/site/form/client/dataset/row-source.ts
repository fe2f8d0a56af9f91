import type { DataverseRow, RowPage } from './read-page';

/** What of a list is loaded. */
export interface LoadedRows {
  readonly rows: readonly DataverseRow[];
  readonly pages: number;
  readonly hasMore: boolean;
  readonly total: number;
  readonly cookie?: string;
}

export interface RowSource {
  readonly loaded: () => LoadedRows;
  readonly isLoading: () => boolean;
  /** Why the last page did not come; undefined when it did. */
  readonly failure: () => string | undefined;
  /** Loads from the first page on; what is there stays until the answer comes. */
  readonly restart: () => void;
  /** Adds the next page. */
  readonly next: () => void;
}

const nothing: LoadedRows = { rows: [], pages: 0, hasMore: false, total: -1 };

/**
 * Loads a list page by page. An answer that a later question has overtaken is dropped.
 * @param read Gives a page (from 1) that begins where the cookie says.
 * @param onChange Called whenever what can be seen has changed.
 */
export function createRowSource(
  read: (page: number, cookie: string | undefined) => Promise<RowPage>,
  onChange: () => void,
): RowSource {
  let loaded = nothing;
  let failure: string | undefined;
  let isLoading = false;
  let turn = 0;

  const load = (before: LoadedRows): void => {
    const mine = (turn += 1);
    isLoading = true;
    const settle = (change: () => void) => {
      if (mine !== turn) return;
      isLoading = false;
      change();
      onChange();
    };
    read(before.pages + 1, before.cookie).then(
      (page) =>
        settle(() => {
          failure = undefined;
          loaded = append(before, page);
        }),
      (error: unknown) => settle(() => (failure = error instanceof Error ? error.message : String(error))),
    );
  };

  return {
    loaded: () => loaded,
    isLoading: () => isLoading,
    failure: () => failure,
    restart: () => load(nothing),
    next: () => load(loaded),
  };
}

const append = (before: LoadedRows, { rows, hasMore, cookie, total }: RowPage): LoadedRows => ({
  rows: [...before.rows, ...rows],
  pages: before.pages + 1,
  hasMore,
  total: total ?? before.total,
  ...(cookie !== undefined && { cookie }),
});
