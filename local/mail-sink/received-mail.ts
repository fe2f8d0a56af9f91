/** A mail as its recipient would see it. */
export interface ReceivedMail {
  /** Epoch milliseconds by this machine's clock. */
  readonly at: number;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
