/** A question that got no usable answer; the message says so in words that may be shown. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}
