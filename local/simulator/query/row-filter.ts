import type { Row } from '../catalog';

/**
 * The rows that an expression looks at: `''` is the row being tested, other names are variables of lambda
 * expressions or aliases of linked tables (undefined where an outer join found nothing).
 */
export type RowScope = Readonly<Record<string, Row | undefined>>;

export interface RowFilter {
  matches(scope: RowScope): boolean;
  /** Ids of the only rows that can match, where an index tells them; undefined: every row must be looked at. */
  candidates(): readonly string[] | undefined;
}

const scan = (): undefined => undefined;

export const everyRow: RowFilter = { matches: () => true, candidates: scan };

export const testRow = (matches: (scope: RowScope) => boolean): RowFilter => ({ matches, candidates: scan });

export const not = (filter: RowFilter): RowFilter => testRow((scope) => !filter.matches(scope));

/** The narrowest candidates of its parts do for all of them. */
export const allOf = (filters: readonly RowFilter[]): RowFilter => ({
  matches: (scope) => filters.every((filter) => filter.matches(scope)),
  candidates: () =>
    filters
      .map((filter) => filter.candidates())
      .filter((ids) => ids !== undefined)
      .sort((left, right) => left.length - right.length)[0],
});

export const anyOf = (filters: readonly RowFilter[]): RowFilter => ({
  matches: (scope) => filters.some((filter) => filter.matches(scope)),
  candidates: () => {
    const ids = filters.map((filter) => filter.candidates());
    return ids.includes(undefined) ? undefined : [...new Set(ids.flatMap((some) => some ?? []))];
  },
});
