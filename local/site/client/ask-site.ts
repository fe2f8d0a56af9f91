export type SiteAnswer<T> =
  | { readonly kind: 'read'; readonly value: T; readonly etag: string | null }
  | { readonly kind: 'unchanged' }
  /** `message` says what is wrong in words. */
  | { readonly kind: 'failed'; readonly message: string };

const patienceMs = 20_000;

/** Asks the page's own server, with the tag of what is known already. Never rejects. */
export async function askSite<T>(path: string, knownEtag: string | null = null): Promise<SiteAnswer<T>> {
  try {
    const response = await fetch(path, {
      headers: knownEtag === null ? {} : { 'If-None-Match': knownEtag },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.status === 304) return { kind: 'unchanged' };
    const body: unknown = await response.json();
    return response.ok
      ? { kind: 'read', value: body as T, etag: response.headers.get('etag') }
      : { kind: 'failed', message: (body as { error: { message: string } }).error.message };
  } catch {
    return {
      kind: 'failed',
      message: 'The server of this page does not answer. Is npm start still running?',
    };
  }
}
