import type { LeadRow } from '../received-touch';

/** Whether a column holds nothing, or was not even read. */
export const isEmpty = (value: LeadRow[string] | undefined): boolean =>
  value === undefined || value === null || value === '';
