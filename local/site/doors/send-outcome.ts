/** What became of something that the page sent. Times are milliseconds from sending to the whole answer. */
export type SendOutcome =
  /** The real door took the lead. */
  | { readonly kind: 'accepted'; readonly receiptId: string; readonly tookMs: number }
  /** The row is in `MarketplaceLeads`; the poller will find it. */
  | { readonly kind: 'written'; readonly tookMs: number }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly message: string;
      readonly tookMs: number;
    }
  | { readonly kind: 'unreachable'; readonly message: string };

/** The status with which the site answers the page: the door's refusal as it is, 502 when it gave no usable answer. */
export const outcomeStatus = (outcome: SendOutcome): number => {
  switch (outcome.kind) {
    case 'accepted':
      return 202;
    case 'written':
      return 201;
    case 'refused':
      return outcome.status >= 400 ? outcome.status : 502;
    case 'unreachable':
      return 502;
  }
};
