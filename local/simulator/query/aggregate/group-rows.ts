import type { Cell, Column, Table, Value } from '../../catalog';
import { comparableOf, compareComparables } from '../conditions/comparable';
import { aggregateLimitExceeded, badQuery } from '../query-error';
import type { RowScope } from '../row-filter';
import { aggregateValue, type AggregateMethod } from './aggregate-value';

/** The service refuses to aggregate more rows than this. */
export const maxAggregatedRows = 50_000;

/** A column of the scope's rows under the name it gets in the answer. */
export interface OutputColumn {
  readonly alias: string;
  readonly table: Table;
  readonly column: Column;
  readonly cell: (scope: RowScope) => Cell | undefined;
}

export interface AggregateColumn extends OutputColumn {
  readonly method: AggregateMethod;
}

export interface GroupOrder {
  readonly alias: string;
  readonly descending: boolean;
}

interface Group {
  readonly cells: readonly (Cell | undefined)[];
  readonly members: RowScope[];
}

export interface GroupResult {
  readonly keys: readonly (Cell | undefined)[];
  readonly values: readonly Value[];
}

/** Groups rows and aggregates each group; without keys all rows are one group. Sorted as asked, then by the keys. */
export function groupRows(
  scopes: Iterable<RowScope>,
  keys: readonly OutputColumn[],
  aggregates: readonly AggregateColumn[],
  order: readonly GroupOrder[],
  limit = maxAggregatedRows,
): readonly GroupResult[] {
  const groups = collect(scopes, keys, Math.min(limit, maxAggregatedRows));
  const results = groups.map(({ cells, members }) => ({
    keys: cells,
    values: aggregates.map(({ method, column, cell }) => aggregateValue(method, column, members.map(cell))),
  }));
  return results.sort(comparison(keys, aggregates, order));
}

function collect(scopes: Iterable<RowScope>, keys: readonly OutputColumn[], limit: number): readonly Group[] {
  const groups = new Map<string, Group>();
  let scanned = 0;
  if (keys.length === 0) groups.set('[]', { cells: [], members: [] });
  for (const scope of scopes) {
    scanned += 1;
    if (scanned > limit) throw aggregateLimitExceeded();
    const cells = keys.map(({ cell }) => cell(scope));
    const name = JSON.stringify(cells.map((cell, index) => comparableAt(keys, index, cell)));
    const group = groups.get(name) ?? { cells, members: [] };
    group.members.push(scope);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function comparableAt(keys: readonly OutputColumn[], index: number, cell: Cell | undefined) {
  const column = keys[index]?.column;
  return column ? comparableOf(column, cell) : null;
}

function comparison(
  keys: readonly OutputColumn[],
  aggregates: readonly AggregateColumn[],
  order: readonly GroupOrder[],
): (left: GroupResult, right: GroupResult) => number {
  const keyAt = (index: number) => (result: GroupResult) => comparableAt(keys, index, result.keys[index]);
  const asked = order.map(({ alias, descending }) => {
    const key = keys.findIndex((output) => output.alias === alias);
    const value = aggregates.findIndex((output) => output.alias === alias);
    if (key < 0 && value < 0)
      throw badQuery(`The order refers to '${alias}', which the query does not return.`);
    return { descending, of: key >= 0 ? keyAt(key) : ({ values }: GroupResult) => values[value] ?? null };
  });
  const terms = [...asked, ...keys.map((_key, index) => ({ descending: false, of: keyAt(index) }))];
  return (left, right) => {
    for (const { of, descending } of terms) {
      const difference = compareComparables(of(left), of(right));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  };
}
