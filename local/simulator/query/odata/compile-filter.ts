import type { Table } from '../../catalog';
import { indexedIds } from '../candidate-rows';
import { findProperty } from '../column-names';
import { isTextColumn, type Comparable } from '../conditions/comparable';
import { compareWith } from '../conditions/compare';
import { conditionFor, type Condition, type ConditionContext } from '../conditions/condition';
import { likePattern } from '../conditions/like-pattern';
import { badQuery, unknownProperty } from '../query-error';
import { allOf, anyOf, not, testRow, type RowFilter, type RowScope } from '../row-filter';
import { compileLambda } from './compile-lambda';
import type { FilterNode, Operand, TextFunction } from './filter-node';
import { literalFor } from './literal';
import { resolvePath, type NameContext, type PropertyPath } from './property-path';
import { readQueryFunction } from './query-function';

export interface FilterContext extends NameContext, ConditionContext {}

/** Looks up every name of the expression once; what it gives back tests rows. */
export function compileFilter(node: FilterNode, context: FilterContext): RowFilter {
  switch (node.kind) {
    case 'and':
      return allOf(node.operands.map((operand) => compileFilter(operand, context)));
    case 'or':
      return anyOf(node.operands.map((operand) => compileFilter(operand, context)));
    case 'not':
      return not(compileFilter(node.operand, context));
    case 'compare':
      return compileComparison(node, context);
    case 'text': {
      const path = resolvePath(context, node.path);
      if (!isTextColumn(path.column) || node.value.kind !== 'string')
        throw badQuery(
          `No function signature for the function with name '${node.name}' matches the specified arguments.`,
        );
      const matches = likePattern(patternOf(node.name, node.value.text));
      return columnFilter(context, path, { matches: (value) => typeof value === 'string' && matches(value) });
    }
    case 'function': {
      const { operator, path, texts } = readQueryFunction(node);
      const property = resolvePath(context, path, columnOfFunctionProperty);
      return columnFilter(context, property, conditionFor(operator, property.column, texts, context));
    }
    case 'lambda':
      return compileLambda(node, context, compileFilter);
  }
}

function patternOf(name: TextFunction, text: string): string {
  switch (name) {
    case 'contains':
      return `%${text}%`;
    case 'startswith':
      return `${text}%`;
    case 'endswith':
      return `%${text}`;
  }
}

type Comparison = Extract<FilterNode, { kind: 'compare' }>;

function compileComparison({ operator, left, right }: Comparison, context: FilterContext): RowFilter {
  const columnOperand = left.kind === 'path' ? left : right;
  if (columnOperand.kind !== 'path') throw badQuery('A comparison of two constants is not supported.');
  const path = resolvePath(context, columnOperand.path);
  const other = left.kind === 'path' ? right : left;
  if (other.kind === 'literal' && left.kind === 'path') {
    const value = literalFor(path.column, other.literal);
    return columnFilter(context, path, {
      matches: (cell) => compareWith(operator, cell, value),
      ...(operator === 'eq' && value !== null ? { only: [value] } : {}),
    });
  }
  const leftValue = operandValue(left, path, context);
  const rightValue = operandValue(right, path, context);
  return testRow((scope) => compareWith(operator, leftValue(scope), rightValue(scope)));
}

function operandValue(
  operand: Operand,
  { column }: PropertyPath,
  context: FilterContext,
): (scope: RowScope) => Comparable | null {
  if (operand.kind === 'path') return resolvePath(context, operand.path).value;
  const value = literalFor(column, operand.literal);
  return () => value;
}

const columnFilter = (context: FilterContext, path: PropertyPath, condition: Condition): RowFilter => ({
  matches: (scope) => condition.matches(path.value(scope)),
  candidates: () =>
    path.direct ? indexedIds(context.catalog, context.table, path.column, condition) : undefined,
});

/** `PropertyName` takes the column's logical name, for look-ups too. */
function columnOfFunctionProperty(table: Table, name: string) {
  const column = table.columns.get(name) ?? findProperty(table, name);
  if (!column) throw unknownProperty(name, table);
  return column;
}
