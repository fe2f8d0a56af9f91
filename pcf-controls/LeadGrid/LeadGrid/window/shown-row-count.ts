import type { PageProgress } from '../paging/page-progress';

/** Rows that stand for more to come where nobody knows how many. */
const moreToCome = 20;

/** For how many rows the list is tall: all that are known of, loaded or not. */
export const shownRowCount = ({ loaded, total, hasMore }: PageProgress): number =>
  hasMore ? (total ?? loaded + moreToCome) : loaded;
