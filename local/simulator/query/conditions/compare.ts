import { compareComparables, type Comparable } from './comparable';

export const comparisonOperators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export const isComparisonOperator = (text: string): text is ComparisonOperator =>
  comparisonOperators.some((operator) => operator === text);

/**
 * Compares as the service's queries do: an empty value is equal to null only, it differs from every other value
 * (`ne` finds empty cells, as "Does not equal" does in a view), and it is neither greater nor less than anything.
 */
export function compareWith(
  operator: ComparisonOperator,
  left: Comparable | null,
  right: Comparable | null,
): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  const order = compareComparables(left, right);
  switch (operator) {
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
  }
}
