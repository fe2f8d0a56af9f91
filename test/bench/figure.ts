/** One line of the table that the benchmark prints. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure must not exceed, and what we would like. */
  readonly limit?: number;
  readonly goal?: number;
  /** What it was measured from. */
  readonly detail: string;
}

export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, limit, goal, detail }) => [
    name,
    `${round(value)} ${unit}`.trim(),
    limit === undefined ? '' : `≤ ${limit}${value <= limit ? '' : ' missed'}`,
    goal === undefined ? '' : `≤ ${goal}${value <= goal ? ' reached' : ''}`,
    detail,
  ]);
  const all = [['figure', 'measured', 'limit', 'goal', 'from'], ['---', '---', '---', '---', '---'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

const round = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toPrecision(value < 1 ? 2 : 3);
