/** Room for a subject line; names are cut at their columns' limits already, but who knows. */
const longest = 200;

/**
 * Text of a customer as one harmless line: no line breaks or control characters, which could begin another header, and
 * no marks that turn the reading direction of what follows.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
