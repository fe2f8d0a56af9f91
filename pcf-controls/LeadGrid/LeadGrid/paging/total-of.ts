import type { DataSet } from '../dataset';

/** Dataverse counts no further than this ("Page results": the count has a limit of 5,000 rows). */
const countLimit = 5000;

/** The number of rows that the filter leaves, where the host knows it: all are loaded, or its count can be believed. */
export const totalOf = ({ paging, sortedRecordIds }: DataSet): number | undefined => {
  if (!paging.hasNextPage) return sortedRecordIds.length;
  const { totalResultCount: total } = paging;
  return total > sortedRecordIds.length && total !== countLimit ? total : undefined;
};
