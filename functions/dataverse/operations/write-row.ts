import type { Row } from '../dataverse';

/** dynamics-web-api leaves properties of these names out of the body without a word. */
const droppedByLibrary = /^oData|_Formatted$|_NavigationProperty$|_LogicalName$/;
const columnName = /^[A-Za-z][A-Za-z0-9_]*(@odata\.bind)?$/;

/**
 * Names of all columns in `rows`, once each.
 * @throws TypeError for a name that would not arrive: a fault of our code.
 */
export function writtenColumns(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  for (const name of names)
    if (!columnName.test(name) || droppedByLibrary.test(name))
      throw new TypeError(`"${name}" cannot be written as a column.`);
  return [...names].map((name) => name.replace('@odata.bind', ''));
}
