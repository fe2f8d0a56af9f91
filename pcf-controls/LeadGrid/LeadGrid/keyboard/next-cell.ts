/** A cell by its place: row 0 is the header, column 0 the first from the start of the line. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  /** Rows without the header. */
  readonly rows: number;
  readonly columns: number;
  /** Rows that one screen shows. */
  readonly page: number;
}

export interface KeyStroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly rightToLeft: boolean;
}

type Step = (from: CellPlace, size: GridSize) => CellPlace;

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(row - page, Math.min(row, 1)), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Forward: ({ row, column }) => ({ row, column: column + 1 }),
  Back: ({ row, column }) => ({ row, column: column - 1 }),
  'Ctrl+Home': () => ({ row: 1, column: 0 }),
  'Ctrl+End': (_from, { rows, columns }) => ({ row: rows, column: columns - 1 }),
};

const nameOf = ({ key, ctrl, rightToLeft }: KeyStroke): string => {
  if (key === 'ArrowRight') return rightToLeft ? 'Back' : 'Forward';
  if (key === 'ArrowLeft') return rightToLeft ? 'Forward' : 'Back';
  return ctrl ? `Ctrl+${key}` : key;
};

const within = (value: number, last: number): number => Math.min(Math.max(value, 0), Math.max(last, 0));

/** Where a key leads in a grid, by the pattern that screen readers teach; undefined for keys that do not move. */
export const nextCell = (from: CellPlace, stroke: KeyStroke, size: GridSize): CellPlace | undefined => {
  const to = steps[nameOf(stroke)]?.(from, size);
  return to && { row: within(to.row, size.rows), column: within(to.column, size.columns - 1) };
};
