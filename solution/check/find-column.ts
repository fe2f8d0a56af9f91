import type { Solution } from '../read/read-package';
import type { ColumnType } from '../read/table-types';
import { platformColumns, platformOptions, platformPrimary } from './platform-columns';

/** Type of a column that the package brings or Dynamics has; undefined when neither knows it. */
export function columnType(solution: Solution, table: string, column: string): ColumnType | undefined {
  const own = solution.tables.find(({ logicalName }) => logicalName === table)?.columns.get(column);
  return own?.type ?? platformColumns[table]?.[column];
}

export const isKnownTable = (solution: Solution, table: string): boolean =>
  table in platformColumns || solution.tables.some(({ logicalName }) => logicalName === table);

/** Values that a condition on the column can mean; undefined for columns that are no choice. */
export function allowedValues(
  solution: Solution,
  table: string,
  column: string,
): readonly number[] | undefined {
  const own = solution.tables.find(({ logicalName }) => logicalName === table)?.columns.get(column);
  if (own?.type === 'boolean') return [0, 1];
  const global = solution.choices.find(({ name }) => name === own?.optionSetName);
  const options = global?.options ?? own?.options;
  return options?.map(({ value }) => value) ?? platformOptions[`${table}.${column}`];
}

export function primaryOf(
  solution: Solution,
  table: string,
): { readonly id?: string; readonly name?: string } {
  const own = solution.tables.find(({ logicalName, isOwn }) => isOwn && logicalName === table);
  return own ? { id: own.primaryId, name: own.primaryName } : (platformPrimary[table] ?? {});
}
