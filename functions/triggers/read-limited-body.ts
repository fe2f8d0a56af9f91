import type { HttpRequest } from '@azure/functions';

export type LimitedBody =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' };

/**
 * Reads at most `limits.bytes` within `limits.ms`. The length header only helps to refuse early: a chunked body has
 * none, so the bytes themselves are counted, and nothing beyond the limit is kept.
 */
export async function readLimitedBody(
  request: Pick<HttpRequest, 'body' | 'headers'>,
  limits: { readonly bytes: number; readonly ms: number },
): Promise<LimitedBody> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) {
    await request.body?.cancel().catch(() => undefined);
    return { kind: 'too-large' };
  }
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return { kind: 'read', bytes: new Uint8Array() };
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), limits.ms);
  });
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), deadline]);
      if (next === 'too-slow') return { kind: 'too-slow' };
      if (next.done)
        return {
          kind: 'read',
          bytes: parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts),
        };
      length += next.value.length;
      if (length > limits.bytes) return { kind: 'too-large' };
      parts.push(next.value);
    }
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined);
  }
}
