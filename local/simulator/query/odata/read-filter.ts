import type { Catalog, Table } from '../../catalog';
import type { ODataQuery } from '../query-types';
import { everyRow, type RowFilter } from '../row-filter';
import { compileFilter } from './compile-filter';
import { parseFilter } from './parse-filter';

/** The filter that a `$filter` text means on this table; every row passes where there is none. */
export function readFilter(
  catalog: Catalog,
  table: Table,
  text: string | undefined,
  { options, nowMs, userId }: ODataQuery,
): RowFilter {
  if (text === undefined) return everyRow;
  const context = { catalog, table, variables: new Map<string, Table>(), nowMs };
  return compileFilter(parseFilter(text, options), userId === undefined ? context : { ...context, userId });
}
