import type { RowScope } from '../row-filter';
import { compareKeys, type OrderTerm, type SortKeys } from './order';

export interface Page {
  readonly scopes: readonly RowScope[];
  /** Whether rows follow this page. */
  readonly more: boolean;
  /** All matching rows, of this page and all others. */
  readonly total: number;
  readonly firstKeys: SortKeys;
  readonly lastKeys: SortKeys;
}

interface Keyed {
  readonly scope: RowScope;
  readonly keys: SortKeys;
}

/** The first `size` rows in this order, those after `after` only; a page of a large table costs no full sort. */
export function takePage(
  scopes: Iterable<RowScope>,
  terms: readonly OrderTerm[],
  size: number,
  after: SortKeys | undefined,
): Page {
  const compare = compareKeys(terms);
  const byKeys = (left: Keyed, right: Keyed) => compare(left.keys, right.keys);
  let best: Keyed[] = [];
  let total = 0;
  for (const scope of scopes) {
    total += 1;
    const keys = terms.map((term) => term.key(scope));
    if (after && compare(keys, after) <= 0) continue;
    best.push({ scope, keys });
    if (best.length > 2 * size + 1_000) best = best.sort(byKeys).slice(0, size + 1);
  }
  best.sort(byKeys);
  const page = best.slice(0, size);
  return {
    scopes: page.map(({ scope }) => scope),
    more: best.length > size,
    total,
    firstKeys: page[0]?.keys ?? [],
    lastKeys: page.at(-1)?.keys ?? [],
  };
}
