import type { DataSet, EntityRecord } from '../dataset';
import type { LeadRow } from './lead-row';
import { readLeadRow } from './read-lead-row';
import { sameRow } from './same-row';

interface Kept {
  readonly record: EntityRecord;
  readonly version: unknown;
  readonly columns: readonly string[];
  readonly row: LeadRow;
}

/** Reads rows when they are looked at: a list of 100,000 costs what is on the screen. */
export interface RowReader {
  /** The same object as before while the row's version or, without one, its content is the same. */
  readonly read: (id: string, records: DataSet['records'], columns: readonly string[]) => LeadRow | undefined;
}

/** More rows than a screen shows, so that scrolling back and forth reads nothing again. */
const mostKept = 2000;

const versionOf = (record: EntityRecord): unknown => {
  const version: unknown = record.getValue('versionnumber');
  return version === '' || version === null ? undefined : version;
};

export const createRowReader = (): RowReader => {
  const kept = new Map<string, Kept>();
  const keep = (id: string, entry: Kept): LeadRow => {
    if (kept.size >= mostKept) kept.clear();
    kept.set(id, entry);
    return entry.row;
  };
  return {
    read: (id, records, columns) => {
      const record = records[id];
      if (record === undefined) return undefined;
      const before = kept.get(id);
      const sameColumns = before?.columns === columns;
      if (before && sameColumns && before.record === record) return before.row;
      const version = versionOf(record);
      if (before && sameColumns && version !== undefined && version === before.version)
        return keep(id, { ...before, record });
      const row = readLeadRow(record, columns);
      return keep(id, {
        record,
        version,
        columns,
        row: before && sameRow(before.row, row) ? before.row : row,
      });
    },
  };
};
