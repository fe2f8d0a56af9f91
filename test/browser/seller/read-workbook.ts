import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

interface SheetCell {
  readonly v?: string;
  readonly is?: { readonly t?: string };
}

interface Sheet {
  readonly worksheet: {
    readonly sheetData: { readonly row: readonly { readonly c: readonly (SheetCell | '')[] }[] };
  };
}

const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'row' || name === 'c',
});

const textOf = (cell: SheetCell | ''): string => {
  if (cell === '') return '';
  const inline: unknown = cell.is?.t;
  // A text with the attribute xml:space is an object with its text inside.
  return typeof inline === 'string' ? inline : (cell.v ?? '');
};

/** The cells of a workbook's only sheet as they stand there, row by row: texts, and numbers as their digits. */
export const readWorkbook = (file: Uint8Array): string[][] => {
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return (parser.parse(sheet) as Sheet).worksheet.sheetData.row.map(({ c }) => c.map(textOf));
};
