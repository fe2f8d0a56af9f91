/** Outcome of reading a body as JSON: an object, or why it is not one. */
export type BodyReading =
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-an-object'; readonly found: string };

/** Takes UTF-8 (with or without a byte order mark) and UTF-16 with one; what is not decodable becomes U+FFFD. */
export function readBody(body: Uint8Array): BodyReading {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder(encodingOf(body)).decode(body));
  } catch {
    return { kind: 'not-json' };
  }
  if (value === null) return { kind: 'not-an-object', found: 'null' };
  if (Array.isArray(value)) return { kind: 'not-an-object', found: 'an array' };
  if (typeof value !== 'object') return { kind: 'not-an-object', found: `a ${typeof value}` };
  return { kind: 'object', value: value as Record<string, unknown> };
}

function encodingOf(body: Uint8Array): string {
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
