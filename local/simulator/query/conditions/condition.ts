import type { Column } from '../../catalog';
import { invalidArgument, QueryError } from '../query-error';
import { isDateColumn, type Comparable } from './comparable';
import { isComparisonOperator, compareWith } from './compare';
import { conditionValue } from './condition-value';
import { countedWindow, endOfDay, namedWindow, startOfDay, type DateWindow } from './date-window';
import { likePattern } from './like-pattern';

/** A test of one column's value. */
export interface Condition {
  matches(value: Comparable | null): boolean;
  /** The only values that can match, where the operator tells them: an index may be asked instead of all rows. */
  readonly only?: readonly Comparable[];
}

/** Who asks, and when. */
export interface ConditionContext {
  readonly nowMs: number;
  readonly userId?: string;
}

/** The condition for an operator by its FetchXML name, which the query functions of the Web API share. */
export function conditionFor(
  operator: string,
  column: Column,
  texts: readonly string[],
  context: ConditionContext,
): Condition {
  const negated = negations.get(operator);
  if (negated !== undefined) {
    const positive = conditionFor(negated, column, texts, context);
    return { matches: (value) => !positive.matches(value) };
  }
  const condition =
    valueCondition(operator, column, texts, context) ?? dateCondition(operator, column, texts, context.nowMs);
  if (!condition) throw new QueryError(400, '0x80040203', `Invalid operator '${operator}' in the condition.`);
  return condition;
}

/** Their opposites: like `ne`, they match empty cells too. */
const negations: ReadonlyMap<string, string> = new Map([
  ['neq', 'eq'],
  ['ne', 'eq'],
  ['not-in', 'in'],
  ['not-between', 'between'],
  ['not-null', 'null'],
  ['not-like', 'like'],
  ['not-begin-with', 'begins-with'],
  ['not-end-with', 'ends-with'],
  ['ne-userid', 'eq-userid'],
  ['not-contain-values', 'contain-values'],
]);

function valueCondition(
  operator: string,
  column: Column,
  texts: readonly string[],
  context: ConditionContext,
): Condition | undefined {
  const values = () => texts.map((text) => conditionValue(column, text));
  switch (operator) {
    case 'null':
      return { matches: (value) => value === null };
    case 'eq-userid':
      return among(context.userId === undefined ? [] : [context.userId.toLowerCase()]);
    case 'eq':
      return among([conditionValue(column, singleText(operator, texts))]);
    case 'in':
    case 'contain-values':
      return among(values());
    case 'between':
      return isDateColumn(column) ? undefined : between(operator, values());
    case 'like':
      return like(singleText(operator, texts));
    case 'begins-with':
      return like(`${singleText(operator, texts)}%`);
    case 'ends-with':
      return like(`%${singleText(operator, texts)}`);
    default: {
      if (!isComparisonOperator(operator)) return undefined;
      const bound = conditionValue(column, singleText(operator, texts));
      return { matches: (value) => compareWith(operator, value, bound) };
    }
  }
}

function dateCondition(
  operator: string,
  column: Column,
  texts: readonly string[],
  nowMs: number,
): Condition | undefined {
  if (!isDateColumn(column)) return undefined;
  const window =
    namedWindow(operator, nowMs) ??
    (operator.includes('-x-') ? countedWindow(operator, amountOf(operator, texts), nowMs) : undefined);
  if (window) return within(window);
  const dateOf = (text: string) => Number(conditionValue(column, text));
  switch (operator) {
    case 'on': {
      const day = dateOf(singleText(operator, texts));
      return within({ fromMs: startOfDay(day), beforeMs: endOfDay(day) });
    }
    case 'on-or-after':
      return within({ fromMs: startOfDay(dateOf(singleText(operator, texts))) });
    case 'on-or-before':
      return within({ beforeMs: endOfDay(dateOf(singleText(operator, texts))) });
    case 'between': {
      const [from = '', to = ''] = twoOf(operator, texts);
      // An upper bound without a time of day includes that whole day.
      return within({
        fromMs: dateOf(from),
        beforeMs: to.includes(':') ? dateOf(to) + 1 : endOfDay(dateOf(to)),
      });
    }
    default:
      return undefined;
  }
}

function among(values: readonly Comparable[]): Condition {
  const set = new Set(values);
  return { matches: (value) => value !== null && set.has(value), only: [...set] };
}

function between(operator: string, values: readonly Comparable[]): Condition {
  const [low = null, high = null] = twoOf(operator, values);
  return { matches: (value) => compareWith('ge', value, low) && compareWith('le', value, high) };
}

function like(pattern: string): Condition {
  const matches = likePattern(pattern);
  return { matches: (value) => typeof value === 'string' && matches(value) };
}

const within = ({ fromMs = -Infinity, beforeMs = Infinity }: DateWindow): Condition => ({
  matches: (value) => typeof value === 'number' && value >= fromMs && value < beforeMs,
});

function singleText(operator: string, texts: readonly string[]): string {
  const [text] = texts;
  if (text === undefined) throw invalidArgument(`The operator '${operator}' requires a value.`);
  return text;
}

function amountOf(operator: string, texts: readonly string[]): number {
  const amount = Number(singleText(operator, texts));
  if (Number.isInteger(amount) && amount > 0) return amount;
  throw invalidArgument(`The operator '${operator}' requires a positive whole number.`);
}

function twoOf<T>(operator: string, values: readonly T[]): readonly T[] {
  if (values.length !== 2) throw invalidArgument(`The operator '${operator}' requires two values.`);
  return values;
}
