import { batchError } from './batch-error';

export interface MultipartPart {
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
}

/** Boundary of a `multipart/mixed` content type; `undefined` for any other. */
export const boundaryOf = (contentType: string | undefined): string | undefined =>
  /^multipart\/mixed\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i
    .exec(contentType ?? '')
    ?.slice(1)
    .find(Boolean);

/** Parts of a multipart body. Lines must end in CRLF; with bare line feeds the service does not find the headers' end. */
export function parseMultipart(body: string, boundary: string): readonly MultipartPart[] {
  const [, ...pieces] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  if (pieces.length === 0 || end < 0)
    throw batchError('The batch body has no closing boundary. Lines must end in CRLF.');
  return pieces.slice(0, end).map((piece) => parsePart(piece.replace(/^[ \t]*\r\n/, '')));
}

function parsePart(text: string): MultipartPart {
  const { head, rest } = splitAtBlankLine(text);
  return { headers: parseHeaders(head), content: rest };
}

/** What stands before the first empty line and what stands behind it. */
export function splitAtBlankLine(text: string): { readonly head: readonly string[]; readonly rest: string } {
  const at = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n');
  const head = at < 0 ? text : text.slice(0, at);
  const rest = at < 0 ? '' : text.slice(at).replace(/^(?:\r\n){1,2}/, '');
  return { head: head.split('\r\n').filter((line) => line !== ''), rest };
}

export function parseHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      if (at < 1 || line.includes('\n'))
        throw batchError(
          "The message header is invalid. The header value must be of the format '<header name>: <header value>'.",
        );
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}
