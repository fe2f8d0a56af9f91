/** What the clocks of a lead are computed from. Times are epoch milliseconds; `undefined` is an empty column. */
export interface FollowUpColumns {
  /** Open in Dynamics (`statecode` 0): neither qualified nor disqualified. */
  readonly isOpen: boolean;
  readonly stage?: number | undefined;
  readonly archiveReason?: number | undefined;
  readonly followUpStatus?: number | undefined;
  readonly leadType?: number | undefined;
  readonly contactRequested: boolean;
  readonly doNotContact: boolean;
  readonly isTest: boolean;
  readonly receivedAtMs?: number | undefined;
  readonly dueAtMs?: number | undefined;
  readonly firstContactedAtMs?: number | undefined;
  readonly expiresAtMs?: number | undefined;
}
