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

/** Dataverse's words about a failed call, for the seller to read; undefined where it said nothing. */
export const errorText = (error: unknown): string | undefined => {
  if (!isObject(error)) return undefined;
  const { message, raw } = error as HostError;
  return [message, innerMessage(raw)].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
};
