/** Pieces of FetchXML, from values of our own only: nothing that a person typed gets in. */
type Value = string | number;

const values = (all: readonly Value[]): string => all.map((value) => `<value>${value}</value>`).join('');

export const condition = (column: string, operator: string, value?: Value): string =>
  `<condition attribute="${column}" operator="${operator}"${value === undefined ? '' : ` value="${value}"`}/>`;

export const oneOf = (column: string, all: readonly Value[]): string =>
  `<condition attribute="${column}" operator="in">${values(all)}</condition>`;

export const and = (...parts: readonly string[]): string => `<filter type="and">${parts.join('')}</filter>`;

export const or = (...parts: readonly string[]): string => `<filter type="or">${parts.join('')}</filter>`;

/** True for a row to which at least one such row, or none, of the other table points, by that table's look-up column. */
export const related = (
  how: 'any' | 'not any',
  table: string,
  column: string,
  to: string,
  ...parts: readonly string[]
): string =>
  `<link-entity name="${table}" from="${column}" to="${to}" link-type="${how}">${and(...parts)}</link-entity>`;

export const attributes = (columns: readonly string[]): string =>
  columns.map((column) => `<attribute name="${column}"/>`).join('');
