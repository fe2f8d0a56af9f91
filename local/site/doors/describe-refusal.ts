const reasons: ReadonlyMap<number, string> = new Map([
  [
    401,
    'The door refused the key. The page and the Functions host must be started with the same LOCAL_FUNCTION_KEY.',
  ],
  [
    404,
    'There is no lead door at that address. Is it the Functions host of this project that answers there?',
  ],
  [413, 'The lead is larger than the door takes. Shorten the notes.'],
  [503, 'The lead could not be stored, so it was not accepted. Send it again in a moment.'],
]);

/** Why the door said no: in its own words where it has any. */
export function describeRefusal(status: number, body: string): string {
  return (
    messageOf(body) ?? reasons.get(status) ?? `The door answered ${status} without a reason. Look at its log.`
  );
}

function messageOf(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body) as { error?: { message?: unknown } };
    return typeof error?.message === 'string' ? error.message : undefined;
  } catch {
    return undefined;
  }
}
