import type { Screen, Texts } from '../screen';

const english = 1033;

export const textIn = (texts: Texts | undefined, language: number): string | undefined =>
  texts?.[language] ?? texts?.[english];

/** The label of a choice's value in a language; undefined for a column or value that the solution does not know. */
export const optionText = (
  columns: Screen['columns'],
  table: string,
  column: string,
  value: unknown,
  language: number,
): string | undefined =>
  typeof value === 'number' ? textIn(columns[table]?.[column]?.options?.[value], language) : undefined;
