import { indexedIds } from '../candidate-rows';
import { comparableOf } from '../conditions/comparable';
import { compareWith, isComparisonOperator } from '../conditions/compare';
import { conditionFor } from '../conditions/condition';
import { invalidArgument } from '../query-error';
import { allOf, anyOf, not, testRow, type RowFilter } from '../row-filter';
import { aliasOf, scopedColumn, tableOf, type FetchContext } from './fetch-context';
import type { FetchCondition, FetchFilter, FetchLink } from './fetch-query';
import { linkJoin } from './link-join';

/** The filters of one entity or link, whose rows the scope holds as `alias`: all of them must hold. */
export const compileFilters = (
  filters: readonly FetchFilter[],
  alias: string,
  context: FetchContext,
): RowFilter => allOf(filters.map((filter) => compileFilter(filter, alias, context)));

function compileFilter(
  { type, conditions, filters, links }: FetchFilter,
  alias: string,
  context: FetchContext,
): RowFilter {
  const parts = [
    ...conditions.map((condition) => compileCondition(condition, alias, context)),
    ...filters.map((filter) => compileFilter(filter, alias, context)),
    ...links.map((link) => compileLinkCondition(link, alias, context)),
  ];
  return type === 'or' && parts.length > 0 ? anyOf(parts) : allOf(parts);
}

function compileCondition(
  { attribute, operator, values, entityName, otherColumn }: FetchCondition,
  ownAlias: string,
  context: FetchContext,
): RowFilter {
  const alias = entityName === undefined ? ownAlias : aliasOf(context, entityName);
  const { table, column, cell } = scopedColumn(context, alias, attribute);
  if (otherColumn !== undefined) {
    const other = columnNamed(otherColumn, ownAlias, context);
    const comparison = operator === 'neq' ? 'ne' : operator;
    if (!isComparisonOperator(comparison))
      throw invalidArgument(`The operator '${operator}' can not be used with valueof.`);
    return testRow((scope) =>
      compareWith(
        comparison,
        comparableOf(column, cell(scope)),
        comparableOf(other.column, other.cell(scope)),
      ),
    );
  }
  const condition = conditionFor(operator, column, values, context);
  return {
    matches: (scope) => condition.matches(comparableOf(column, cell(scope))),
    candidates: () => (alias === '' ? indexedIds(context.catalog, table, column, condition) : undefined),
  };
}

/** `column` of the same table, or `alias.column`. */
function columnNamed(name: string, ownAlias: string, context: FetchContext) {
  const [first = '', second] = name.split('.');
  return second === undefined
    ? scopedColumn(context, ownAlias, first)
    : scopedColumn(context, aliasOf(context, first), second);
}

/**
 * Links inside a filter ask about related rows without returning them. By Microsoft's definition `all` means that
 * related rows exist and none of them satisfies the link's filter (Learn: "Filter on values in related records").
 */
function compileLinkCondition(link: FetchLink, alias: string, context: FetchContext): RowFilter {
  const matching = linkJoin(link, alias, context);
  const some = testRow((scope) => matching(scope).length > 0);
  switch (link.type) {
    case 'not any':
      return not(some);
    case 'all': {
      const related = linkJoin({ ...link, filters: [], links: [] }, alias, context);
      return testRow((scope) => related(scope).length > 0 && !some.matches(scope));
    }
    case 'any':
    case 'not all':
    case 'exists':
    case 'in':
      return some;
    case 'inner':
    case 'outer':
      throw invalidArgument(
        `The link-type '${link.type}' can not be used inside a filter of ${tableOf(context, alias).logicalName}.`,
      );
  }
}

/** Whether a condition looks at another table's columns, so that it can be tested after the joins only. */
export const looksAtLinks = (filters: readonly FetchFilter[]): boolean =>
  filters.some(
    (filter) =>
      filter.conditions.some(
        ({ entityName, otherColumn }) => entityName !== undefined || otherColumn?.includes('.'),
      ) || looksAtLinks(filter.filters),
  );
