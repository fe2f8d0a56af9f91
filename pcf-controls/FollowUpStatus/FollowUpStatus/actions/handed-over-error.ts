/** The lead belongs to another owner already, but what was to follow failed and the lead could not be taken back. */
export class HandedOverError extends Error {
  constructor(
    /** The new owner's name. */
    readonly owner: string,
    /** What the host rejected with. */
    readonly reason: unknown,
  ) {
    super('The lead was handed over but not accepted.');
  }
}
