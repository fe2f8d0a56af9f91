import { readLimitedBody } from '../../../functions/triggers/read-limited-body';

/** Above the limit of the real door, so that its own refusal can be seen. */
const limits = { bytes: 256 * 1024, ms: 10_000 };

export type Sent =
  | { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

/** The bytes that the page sent. Only JSON: another content type could be posted by a foreign page without asking. */
export async function readSent(request: Request): Promise<Sent> {
  if (request.headers.get('content-type') !== 'application/json')
    return { kind: 'refused', status: 415, message: 'Send JSON with Content-Type: application/json.' };
  const body = await readLimitedBody(request as Parameters<typeof readLimitedBody>[0], limits);
  switch (body.kind) {
    case 'read':
      return { kind: 'read', bytes: new Uint8Array(body.bytes) };
    case 'too-large':
      return {
        kind: 'refused',
        status: 413,
        message: `The page forwards at most ${limits.bytes} bytes; the door itself takes 65536. Shorten the notes.`,
      };
    case 'too-slow':
      return { kind: 'refused', status: 408, message: 'The body did not arrive in time. Send it again.' };
  }
}
