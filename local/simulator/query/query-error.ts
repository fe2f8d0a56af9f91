/** A query that the service refuses: HTTP status, error code as the service writes it, documented text. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
