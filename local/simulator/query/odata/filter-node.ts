import type { ComparisonOperator } from '../conditions/compare';
import type { Literal } from './literal';

export type Operand =
  | { readonly kind: 'path'; readonly path: readonly string[] }
  | { readonly kind: 'literal'; readonly literal: Literal };

/** A `$filter` expression as it was written; names are not yet looked up. */
export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly operand: FilterNode }
  | {
      readonly kind: 'compare';
      readonly operator: ComparisonOperator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | {
      readonly kind: 'text';
      readonly name: TextFunction;
      readonly path: readonly string[];
      readonly value: Literal;
    }
  | {
      readonly kind: 'function';
      /** Without the namespace `Microsoft.Dynamics.CRM`. */
      readonly name: string;
      /** What stands before the function's name: a lambda variable, or nothing. */
      readonly path: readonly string[];
      readonly parameters: ReadonlyMap<string, Literal>;
    }
  | {
      readonly kind: 'lambda';
      readonly quantifier: 'any' | 'all';
      readonly path: readonly string[];
      /** Absent in `any()`: is there a related row at all? */
      readonly body?: { readonly variable: string; readonly predicate: FilterNode };
    };

export const textFunctions = ['contains', 'startswith', 'endswith'] as const;
export type TextFunction = (typeof textFunctions)[number];

export const isTextFunction = (text: string): text is TextFunction =>
  textFunctions.some((name) => name === text);
