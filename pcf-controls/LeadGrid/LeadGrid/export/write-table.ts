import { byteOrderMark, csvLine } from './csv';
import { textCell, type ExportTable } from './export-table';
import { sheetEnd, sheetRow, sheetStart } from './xlsx/sheet-xml';
import { workbookParts, sheetPath } from './xlsx/workbook-parts';
import { zipWriter, type PieceWriter } from './xlsx/zip-writer';

export type ExportFormat = 'csv' | 'xlsx';

interface Format {
  readonly open: () => PieceWriter;
  readonly start: (headings: readonly string[]) => string;
  readonly row: typeof csvLine;
  readonly end: string;
}

const csvWriter = (): PieceWriter => {
  const pieces: string[] = [];
  return {
    write: (text) => void pieces.push(text),
    finish: () => new Blob(pieces, { type: 'text/csv;charset=utf-8' }),
  };
};

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const formats: Readonly<Record<ExportFormat, Format>> = {
  csv: {
    open: csvWriter,
    start: (headings) => `${byteOrderMark}${csvLine(headings.map(textCell))}`,
    row: csvLine,
    end: '',
  },
  xlsx: {
    open: () => zipWriter(workbookParts, sheetPath, workbook),
    start: sheetStart,
    row: sheetRow,
    end: sheetEnd,
  },
};

/** Rows between two breaths of the page. */
const rowsAtOnce = 500;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Writes a table as a file, a piece at a time. Rejects with the signal's reason when it is given up. */
export const writeTable = async (
  table: ExportTable,
  format: ExportFormat,
  signal: AbortSignal,
): Promise<Blob> => {
  const { open, start, row, end } = formats[format];
  const writer = open();
  writer.write(start(table.headings));
  for (let from = 0; from < table.rowCount; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, table.rowCount);
    writer.write(Array.from({ length: to - from }, (_, index) => row(table.rowAt(from + index))).join(''));
    await breathe();
    signal.throwIfAborted();
  }
  if (end !== '') writer.write(end);
  return writer.finish();
};
