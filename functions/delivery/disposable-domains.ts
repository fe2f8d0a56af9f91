let list: Promise<ReadonlySet<string>> | undefined;

const load = async (): Promise<ReadonlySet<string>> =>
  (await import('../libraries/throw-away-domains')).blacklist();

/**
 * The domains of throw-away services that the package `mailchecker` knows, some 56,000. It takes tens of milliseconds to
 * read them, so that is left until the first contact and does not slow the start of the app.
 */
export const disposableDomains = (): Promise<ReadonlySet<string>> => (list ??= load());
