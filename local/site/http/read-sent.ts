import type { Asked } from './listen';

/** Above the limit of the real door, so that its own refusal can be seen. */
export const bodyLimitBytes = 256 * 1024;

export type Sent =
  | { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

/** The bytes that the page sent. Only JSON: another content type could be posted by a foreign page without asking. */
export function readSent({ headers, body }: Asked): Sent {
  if (headers.get('content-type') !== 'application/json')
    return { kind: 'refused', status: 415, message: 'Send JSON with Content-Type: application/json.' };
  if (body === undefined)
    return {
      kind: 'refused',
      status: 413,
      message: `The page forwards at most ${bodyLimitBytes} bytes; the door itself takes 65536. Shorten the notes.`,
    };
  return { kind: 'read', bytes: body };
}
