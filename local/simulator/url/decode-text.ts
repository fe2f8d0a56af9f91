/** Percent-decoding that leaves text alone which is not encoded properly. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
