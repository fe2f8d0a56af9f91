import type { Catalog } from '../../catalog';
import { formattedValue } from '../formatted-value';
import type { JsonRow } from '../query-types';
import { renderCell } from '../render-row';
import type { AggregateColumn, GroupResult, OutputColumn } from './group-rows';

/** A group as a row of the answer; what is empty is left out. */
export function renderGroup(
  catalog: Catalog,
  { keys: cells, values }: GroupResult,
  keys: readonly OutputColumn[],
  aggregates: readonly AggregateColumn[],
  includeAnnotations: boolean,
): JsonRow {
  const keyParts = keys.map(({ alias, table, column }, index): JsonRow => {
    const cell = cells[index];
    return cell === undefined || cell === null
      ? {}
      : renderCell(catalog, table, column, cell, alias, includeAnnotations);
  });
  const valueParts = aggregates.map(({ alias, method, column }, index): JsonRow => {
    const value = values[index] ?? null;
    if (value === null) return {};
    const formatted = method.startsWith('count')
      ? Number(value).toLocaleString('en-US')
      : formattedValue(catalog, column, value);
    const annotation = `${alias}@OData.Community.Display.V1.FormattedValue`;
    return {
      ...(includeAnnotations && formatted !== undefined ? { [annotation]: formatted } : {}),
      [alias]: value,
    };
  });
  return Object.assign({}, ...keyParts, ...valueParts) as JsonRow;
}
