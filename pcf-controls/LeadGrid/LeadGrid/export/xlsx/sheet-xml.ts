import type { ExportCell } from '../export-table';
import { looksLikeFormula } from '../safe-cell';
import { styles } from './workbook-parts';

/** The most that a cell of a workbook holds ("Excel specifications and limits"). */
const longestText = 32_767;
const dayMs = 86_400_000;
/** Day 0 of a workbook, with its leap day of 1900 that never was. */
const dayZeroMs = Date.UTC(1899, 11, 30);

/** Characters that XML 1.0 cannot hold, lone halves of pairs among them. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** What a workbook reads as a character by its number ("ST_Xstring", ECMA-376); its first sign is then written as one. */
const startsNumber = /_(?=x[0-9a-f]{4}_)/gi;

const xmlText = (text: string): string =>
  text
    .slice(0, longestText)
    .replace(startsNumber, '_x005F_')
    .replace(notInXml, '\ufffd')
    .replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign);

const textCell = (text: string, style: number): string =>
  text === ''
    ? '<c/>'
    : `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const cellXml = (cell: ExportCell): string => {
  switch (cell.kind) {
    case 'text':
      // A text cell is never run; the mark keeps it so when somebody edits it or saves the sheet as CSV.
      return textCell(cell.text, looksLikeFormula(cell.text) ? styles.literal : styles.plain);
    case 'number':
      return `<c><v>${cell.value}</v></c>`;
    case 'instant':
      return `<c s="${styles.dateTime}"><v>${(cell.instantMs - dayZeroMs) / dayMs}</v></c>`;
  }
};

export const sheetStart = (headings: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${headings.length}" width="22" customWidth="1"/></cols>` +
  `<sheetData><row>${headings.map((heading) => textCell(heading, styles.heading)).join('')}</row>`;

export const sheetRow = (cells: readonly ExportCell[]): string => `<row>${cells.map(cellXml).join('')}</row>`;

export const sheetEnd = '</sheetData></worksheet>';
