import type { DataSet, EntityRecord } from '../dataset';
import type { LeadRow } from './lead-row';
import { readLeadRow } from './read-lead-row';
import { sameRow } from './same-row';

interface Kept {
  readonly record: EntityRecord;
  readonly columns: readonly string[];
  readonly row: LeadRow;
}

/** Reads rows when they are looked at: a list of 100,000 costs what is on the screen. */
export interface RowReader {
  /**
   * The same object as before while the row's content is the same. Not while its version is: a row of the same version
   * tells more once columns were added.
   */
  readonly read: (id: string, records: DataSet['records'], columns: readonly string[]) => LeadRow | undefined;
}

/** More rows than a screen shows, so that scrolling back and forth reads nothing again. */
const mostKept = 2000;

export const createRowReader = (): RowReader => {
  const kept = new Map<string, Kept>();
  return {
    read: (id, records, columns) => {
      const record = records[id];
      if (record === undefined) return undefined;
      const before = kept.get(id);
      if (before?.record === record && before.columns === columns) return before.row;
      const read = readLeadRow(record, columns);
      const row = before && sameRow(before.row, read) ? before.row : read;
      if (kept.size >= mostKept) kept.clear();
      kept.set(id, { record, columns, row });
      return row;
    },
  };
};
