/** A web hook as `POST /_sim/webhooks` describes it. */
export interface WebhookSpec {
  readonly url: string;
  readonly message: string;
  readonly entity: string;
  /** 0 synchronous, 1 asynchronous. */
  readonly mode: 0 | 1;
  readonly authtype?: 4 | 5 | 6;
  /** A key for type 4; names and values for 5 and 6. */
  readonly authvalue?: string | Readonly<Record<string, string>>;
}
