/** @jest-environment node */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { csvLine } from '../../../../pcf-controls/LeadGrid/LeadGrid/export/csv';
import type { ExportCell } from '../../../../pcf-controls/LeadGrid/LeadGrid/export/export-table';
import { exportFileName } from '../../../../pcf-controls/LeadGrid/LeadGrid/export/file-name';
import { looksLikeFormula } from '../../../../pcf-controls/LeadGrid/LeadGrid/export/safe-cell';
import { writeTable, type ExportFormat } from '../../../../pcf-controls/LeadGrid/LeadGrid/export/write-table';
import { readCsv } from '../../../world/read-csv';

const text = (value: string): ExportCell => ({ kind: 'text', text: value });
const received: ExportCell = { kind: 'instant', instantMs: Date.UTC(2026, 10, 20, 18, 30) };
const never = new AbortController().signal;

const written = async (rows: readonly (readonly ExportCell[])[], format: ExportFormat) => {
  const rowAt = (index: number) => rows[index] ?? [];
  const headings = ['LeadCreationDateTime', 'Name'];
  const file = await writeTable({ headings, rowCount: rows.length, rowAt }, format, never);
  return new Uint8Array(await file.arrayBuffer());
};

describe('a text that a spreadsheet could run', () => {
  it.each([
    '=1+1',
    '+46 70 123',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    ' =1',
    '＝1',
    '\u200b=1',
    '\n@x',
    '\u00a0+1',
  ])('is %j', (value) => expect(looksLikeFormula(value)).toBe(true));
  it.each(['', 'Ana', '1=1', 'a@b.example', '12-3', '(+46)'])('is not %j', (value) =>
    expect(looksLikeFormula(value)).toBe(false),
  );
});

describe('the CSV file', () => {
  it('begins with the byte order mark and the headings', async () => {
    const bytes = await written([], 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('LeadCreationDateTime,Name\r\n');
  });

  it('writes times in UTC and numbers as they are', () => {
    expect(csvLine([received, { kind: 'number', value: -1.5 }])).toBe('2026-11-20T18:30:00Z,-1.5\r\n');
  });

  const anyText = fc.string({
    unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', '+', ' ', ';', 'é', '\t'),
  });
  const csvOf = (rows: readonly (readonly string[])[]) => rows.map((row) => csvLine(row.map(text))).join('');

  it('gives every text back, with apostrophes before what looks like a formula', () => {
    const plain = (value: string) => value.replace(/'/g, '');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText)), (rows) => {
        const read = readCsv(csvOf(rows));
        expect(read.map((row) => row.map(plain))).toEqual(rows);
        for (const value of read.flat()) expect(looksLikeFormula(value)).toBe(false);
      }),
    );
  });

  it.each([
    ['Ana; Eva, the "first"', 'Ana; Eva, the "first"'],
    ['25 seats\nfrom May', '25 seats\nfrom May'],
    ['=1+1', "'=1+1"],
    ['Ana;=1+1;', "Ana;'=1+1;"],
    ['Ana\n=1+1;', "Ana\n'=1+1;"],
  ])('changes of %j nothing but what could run', (value, safe) => {
    expect(readCsv(csvOf([[value]]))).toEqual([[safe]]);
  });

  /** As a Swedish, Italian or Dutch spreadsheet reads it: a quote holds a cell together only where one begins with it. */
  const cellsBetweenSemicolons = (csv: string): readonly string[] =>
    [...csv.matchAll(/(?:"((?:[^"]|"")*)"?)?([^;\r\n]*)(?:;|\r|\n|$)/g)].map(
      ([, held = '', rest = '']) => held.replace(/""/g, '"') + rest,
    );

  it('holds no formula either for a spreadsheet that parts the lines at semicolons', () => {
    expect(cellsBetweenSemicolons('a;"b;c""d"e;f\r\n').slice(0, 3)).toEqual(['a', 'b;c"de', 'f']);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText)), (rows) => {
        for (const cell of cellsBetweenSemicolons(csvOf(rows))) expect(cell).not.toMatch(/^\s*[=+]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the workbook', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    processEntities: true,
  });
  interface Sheet {
    readonly worksheet: {
      readonly sheetData: { readonly row: readonly { readonly c: readonly SheetCell[] }[] };
    };
  }
  interface SheetCell {
    readonly '@_t'?: string;
    readonly '@_s'?: string;
    readonly v?: string;
    readonly is?: { readonly t: string | { readonly '#text'?: string } };
  }
  const sheetOf = async (rows: readonly (readonly ExportCell[])[]) => {
    const parts = unzipSync(await written(rows, 'xlsx'));
    return {
      parts,
      sheet: parser.parse(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())) as Sheet,
    };
  };
  const textOf = ({ is }: SheetCell): string => (typeof is?.t === 'string' ? is.t : (is?.t['#text'] ?? ''));

  it('has the parts that a workbook needs, each of them well formed', async () => {
    const { parts } = await sheetOf([[received, text('Ana')]]);
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const part of Object.values(parts)) expect(XMLValidator.validate(strFromU8(part))).toBe(true);
  });

  it('holds times as times of the spreadsheet', async () => {
    const { sheet } = await sheetOf([
      [received, text('Ana')],
      [received, text('Eva')],
    ]);
    const [cell] = sheet.worksheet.sheetData.row[1]?.c ?? [];
    // 2026-11-20 is day 46346 of a workbook; 18:30 is 0.770833… of a day.
    expect(Number(cell?.v)).toBeCloseTo(46346 + 18.5 / 24, 9);
  });

  it('holds every text as text and marks formulas as such, whatever stands in it', async () => {
    const values = ['=1+1', '<b>&amp;</b>', 'a\u0000b', 'x\ud800y', ']]>', 'Zoë 🔥', '  blanks  ', '+46'];
    const { sheet } = await sheetOf(values.map((value) => [received, text(value)]));
    const cells = sheet.worksheet.sheetData.row.slice(1).map(({ c }) => c[1]);
    expect(cells.map((cell) => cell && textOf(cell))).toEqual([
      '=1+1',
      '<b>&amp;</b>',
      'a\ufffdb',
      'x\ufffdy',
      ']]>',
      'Zoë 🔥',
      '  blanks  ',
      '+46',
    ]);
    expect(cells.every((cell) => cell?.['@_t'] === 'inlineStr')).toBe(true);
    expect(cells.map((cell) => cell?.['@_s'])).toEqual(['3', '0', '0', '0', '0', '0', '0', '3']);
  });

  it('leaves no text to be read as a character by its number', async () => {
    const { sheet } = await sheetOf([[received, text('_x003D_1+1 a_b _x_')]]);
    const [, cell] = sheet.worksheet.sheetData.row[1]?.c ?? [];
    expect(cell && textOf(cell)).toBe('_x005F_x003D_1+1 a_b _x_');
  });

  it('is given up when nobody wants it any more', async () => {
    const given = new AbortController();
    const table = { headings: ['a'], rowCount: 100_000, rowAt: () => [text('x')] };
    const file = writeTable(table, 'xlsx', given.signal);
    given.abort(new Error('given up'));
    await expect(file).rejects.toThrow('given up');
  });
});

it('names the file by title and time', () => {
  expect(exportFileName('Leads', Date.UTC(2026, 10, 21, 9, 5), 'xlsx')).toBe('Leads 2026-11-21 0905.xlsx');
});
