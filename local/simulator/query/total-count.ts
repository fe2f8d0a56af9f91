import type { ODataResult } from './query-types';

/** Most rows on one page. */
export const maxPageRows = 5_000;
/** Counts end here (Learn: "Count rows using OData"). */
export const maxCounted = 5_000;

/** The counts in an answer: `@odata.count` where it was asked for, and the annotations, which say -1 where it was not. */
export function totalOf(
  total: number,
  asked: boolean,
  includeAnnotations: boolean,
): Pick<ODataResult, 'count' | 'totalRecordCount' | 'totalRecordCountLimitExceeded'> {
  const count = Math.min(total, maxCounted);
  return {
    ...(asked ? { count } : {}),
    ...(includeAnnotations
      ? { totalRecordCount: asked ? count : -1, totalRecordCountLimitExceeded: asked && total > maxCounted }
      : {}),
  };
}
