import type { ExportCell } from './export-table';
import { disarmed } from './safe-cell';

/** Excel reads UTF-8 only with this sign in front. */
export const byteOrderMark = '\uFEFF';

const quoted = (text: string): string =>
  /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

const fieldOf = (cell: ExportCell): string => {
  switch (cell.kind) {
    case 'text':
      return quoted(disarmed(cell.text));
    case 'number':
      return String(cell.value);
    case 'instant':
      return new Date(cell.instantMs).toISOString().replace('.000Z', 'Z');
  }
};

/** A line of a CSV file by RFC 4180; a text that a spreadsheet would run as a formula begins with an apostrophe. */
export const csvLine = (cells: readonly ExportCell[]): string => `${cells.map(fieldOf).join(',')}\r\n`;
