import type { DataSet } from '../dataset';

/** Hosts empty their lists while they load anew; what was shown before stays until then. */
export const isBetweenLists = ({
  loading,
  error,
  sortedRecordIds,
}: Pick<DataSet, 'loading' | 'error' | 'sortedRecordIds'>): boolean =>
  (loading || error) && sortedRecordIds.length === 0;
