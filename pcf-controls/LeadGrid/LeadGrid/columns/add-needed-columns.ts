import type { DataSet } from '../dataset';
import { neededColumns } from './needed-columns';

/**
 * Asks the host for the columns that the view lacks and names them: they come with the rows of the next refresh.
 * Hosts without `addColumn` show what the view has.
 */
export const addNeededColumns = (dataset: DataSet): readonly string[] => {
  if (dataset.addColumn === undefined) return [];
  const present = new Set(dataset.columns.map(({ name }) => name));
  const missing = neededColumns.filter((name) => !present.has(name));
  for (const name of missing) dataset.addColumn(name);
  return missing;
};
