import { isContactColumn } from '../columns/contact-columns';
import type { DataSet, EntityRecord } from '../dataset';
import { followUpState } from '../../../../leads/follow-up/follow-up-state';
import type { Cell } from '../rows/lead-row';
import { readLeadRow } from '../rows/read-lead-row';
import type { ExportColumn } from './export-columns';
import { textCell, type ExportCell, type ExportTable } from './export-table';

const numberTypes: ReadonlySet<string> = new Set(['Whole.None', 'Decimal', 'FP', 'Currency']);

const instantCell = ({ text, value }: Cell): ExportCell => {
  const instantMs = value instanceof Date || typeof value === 'string' ? new Date(value).getTime() : NaN;
  return Number.isNaN(instantMs) ? textCell(text) : { kind: 'instant', instantMs };
};

const exportCell = (cell: Cell, dataType: string): ExportCell => {
  if (dataType === 'DateAndTime.DateAndTime') return instantCell(cell);
  return numberTypes.has(dataType) && typeof cell.value === 'number' && Number.isFinite(cell.value)
    ? { kind: 'number', value: cell.value }
    : textCell(cell.text);
};

/**
 * The leads of a loaded dataset as a table to export: texts as the user sees them, times in UTC, the contact data of
 * leads that expired by `nowMs` replaced by `hidden`.
 */
export const leadTable = (
  { records, sortedRecordIds }: Pick<DataSet, 'records' | 'sortedRecordIds'>,
  columns: readonly ExportColumn[],
  nowMs: number,
  hidden: string,
): ExportTable => {
  const names = columns.map(({ name }) => name);
  const cellsOf = (record: EntityRecord): readonly ExportCell[] => {
    const { cells, followUp } = readLeadRow(record, names);
    const hides = followUpState(followUp, nowMs).isExpired;
    return columns.map(({ name, dataType }) => {
      if (hides && isContactColumn(name)) return textCell(hidden);
      const cell = cells[name];
      return cell === undefined ? textCell('') : exportCell(cell, dataType);
    });
  };
  return {
    headings: columns.map(({ heading }) => heading),
    rowCount: sortedRecordIds.length,
    rowAt: (index) => {
      const record = records[sortedRecordIds[index] ?? ''];
      if (record === undefined) throw new Error(`Row ${index} of the list is not loaded.`);
      return cellsOf(record);
    },
  };
};
