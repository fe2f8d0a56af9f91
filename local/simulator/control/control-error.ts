/** A control request that is refused with 400; the message says what was wrong and what would be right. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}
