/** The columns that the clocks of a lead are computed from. Times are epoch milliseconds. */
export interface FollowUpFacts {
  readonly stage: number | undefined;
  readonly archiveReason: number | undefined;
  readonly contactRequested: boolean;
  readonly doNotContact: boolean;
  readonly receivedAtMs: number | undefined;
  readonly firstContactedAtMs: number | undefined;
  readonly expiresAtMs: number | undefined;
}
