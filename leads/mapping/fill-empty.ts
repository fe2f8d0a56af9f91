import type { LeadRow } from '../received-touch';
import { isEmpty } from './is-empty';

/** Of the named columns those that are empty on the existing row and hold something on the incoming one. */
export const fillEmpty = (columns: readonly string[], existing: LeadRow, incoming: LeadRow): LeadRow =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const value = incoming[column];
      return value === undefined || isEmpty(value) || !isEmpty(existing[column]) ? [] : [[column, value]];
    }),
  );
