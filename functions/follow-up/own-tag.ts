/** Our own writes carry this tag, and what web hooks tell of them carries it back. */
export const ownTag = 'marketplace-leads';
