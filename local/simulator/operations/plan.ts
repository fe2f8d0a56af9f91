import type { Work } from '../rows/work';
import type { Reply } from '../service/reply';

/**
 * What a request will do. A write changes rows in a transaction and gives a function that words the answer once the
 * changes are visible, so that `return=representation` shows the row as it was stored.
 */
export type Plan =
  | { readonly kind: 'read'; readonly run: () => Reply }
  | { readonly kind: 'write'; readonly run: (work: Work) => () => Reply };

export const read = (run: () => Reply): Plan => ({ kind: 'read', run });
export const write = (run: (work: Work) => () => Reply): Plan => ({ kind: 'write', run });
