import type { Work } from '../rows/work';
import type { Reply } from '../service/reply';

/** What a write left behind for the one who answers it. */
export interface Done {
  /** Words the answer once the changes are visible, so that `return=representation` shows the row as it was stored. */
  readonly reply: () => Reply;
  /** `leads(guid)` of the row that was written: what `$1` means to later parts of a change set. */
  readonly address?: string;
}

/** What a request will do: read what is committed, or change rows in a transaction. */
export type Plan =
  | { readonly kind: 'read'; readonly run: () => Reply }
  | { readonly kind: 'write'; readonly run: (work: Work) => Done };

export const read = (run: () => Reply): Plan => ({ kind: 'read', run });
export const write = (run: (work: Work) => Done): Plan => ({ kind: 'write', run });
