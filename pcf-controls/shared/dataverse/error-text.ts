/** What `context.webAPI` rejects with; `raw` is Dataverse's own answer as JSON text, where there was one. */
interface HostError {
  readonly message?: unknown;
  readonly raw?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const innerMessage = (raw: unknown): unknown => {
  if (typeof raw !== 'string') return undefined;
  try {
    const answer: unknown = JSON.parse(raw);
    return isObject(answer) ? (answer as { message?: unknown }).message : undefined;
  } catch {
    return undefined; // not JSON: the outer message is all there is
  }
};

/**
 * Dataverse tells of a missing privilege with a dozen ids around the words that an administrator needs: whose privilege
 * of what table. The ids go.
 */
const withoutIds = (text: string): string =>
  /\bis missing prv\w+ privilege\b/.test(text)
    ? text
        .replace(/\s*\bcontext\.Caller=.*$/s, '')
        .replace(/\s*\([^()]*\)/g, '')
        .replace(', is missing', ' is missing')
    : text;

/** Dataverse's words about a failed call, for the seller to read; undefined where it said nothing. */
export const errorText = (error: unknown): string | undefined => {
  if (!isObject(error)) return undefined;
  const { message, raw } = error as HostError;
  const text = [message, innerMessage(raw)].find(
    (each): each is string => typeof each === 'string' && each.trim() !== '',
  );
  return text && withoutIds(text);
};
