import { isAggregateMethod, type AggregateMethod } from '../aggregate/aggregate-value';
import { groupRows, type AggregateColumn, type GroupOrder, type OutputColumn } from '../aggregate/group-rows';
import { renderGroup } from '../aggregate/render-group';
import { comparableOf, isDateColumn } from '../conditions/comparable';
import { invalidArgument } from '../query-error';
import type { JsonRow } from '../query-types';
import type { RowScope } from '../row-filter';
import { datePart } from './date-part';
import { scopedColumn, type FetchContext } from './fetch-context';
import type { FetchAttribute, FetchEntity, FetchLink, FetchOrder, FetchQuery } from './fetch-query';

interface Owned<T> {
  readonly alias: string;
  readonly item: T;
}

/** The groups of a query with `aggregate="true"`, as rows by alias. */
export function fetchGroups(
  { entity, aggregateLimit }: FetchQuery,
  scopes: Iterable<RowScope>,
  context: FetchContext,
  includeAnnotations: boolean,
): readonly JsonRow[] {
  const attributes = everywhere(entity, '', (part) => part.attributes);
  const keys = attributes.filter(({ item }) => item.groupBy).map((owned) => keyColumn(owned, context));
  const values = attributes
    .filter(({ item }) => !item.groupBy)
    .map((owned) => aggregateColumn(owned, context));
  const order = everywhere(entity, '', (part) => part.orders).map(({ item }) => groupOrder(item));
  return groupRows(scopes, keys, values, order, aggregateLimit).map((group) =>
    renderGroup(context.catalog, group, keys, values, includeAnnotations),
  );
}

/** Something of the entity and of all its links, each with the alias of its table. */
const everywhere = <T>(
  part: FetchEntity | FetchLink,
  alias: string,
  itemsOf: (part: FetchEntity) => readonly T[],
): readonly Owned<T>[] => [
  ...itemsOf(part).map((item) => ({ alias, item })),
  ...part.links.flatMap((link) => everywhere(link, link.alias, itemsOf)),
];

function keyColumn({ alias, item }: Owned<FetchAttribute>, context: FetchContext): OutputColumn {
  const { table, column, cell } = scopedColumn(context, alias, item.name);
  const output = { alias: aliasOfAttribute(item), table };
  const { dateGrouping } = item;
  if (dateGrouping === undefined) return { ...output, column, cell };
  if (!isDateColumn(column)) throw invalidArgument(`The column '${item.name}' has no date to group by.`);
  return {
    ...output,
    column: { ...column, type: 'integer' },
    cell: (scope) => {
      const ms = comparableOf(column, cell(scope));
      return typeof ms === 'number' ? datePart(dateGrouping, ms) : null;
    },
  };
}

function aggregateColumn({ alias, item }: Owned<FetchAttribute>, context: FetchContext): AggregateColumn {
  const { table, column, cell } = scopedColumn(context, alias, item.name);
  return { alias: aliasOfAttribute(item), table, column, cell, method: methodOf(item) };
}

function methodOf({ name, aggregate, distinct }: FetchAttribute): AggregateMethod {
  if (aggregate === undefined || !isAggregateMethod(aggregate) || aggregate === 'countdistinct')
    throw invalidArgument(
      `The attribute '${name}' of an aggregate query needs 'groupby' or a known 'aggregate'.`,
    );
  return aggregate === 'countcolumn' && distinct ? 'countdistinct' : aggregate;
}

function aliasOfAttribute({ name, alias }: FetchAttribute): string {
  if (alias === undefined)
    throw invalidArgument(`The attribute '${name}' of an aggregate query needs an alias.`);
  return alias;
}

function groupOrder({ alias, descending }: FetchOrder): GroupOrder {
  if (alias === undefined) throw invalidArgument("An order of an aggregate query needs 'alias'.");
  return { alias, descending };
}
