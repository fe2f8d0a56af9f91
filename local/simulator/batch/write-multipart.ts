import { STATUS_CODES } from 'node:http';
import { jsonContentType, type Reply } from '../service/reply';

/** The answer to one part, or the answers to a change set that went through. */
export type PartReply =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly contentId?: string }
  | {
      readonly kind: 'changeSet';
      readonly replies: readonly { readonly reply: Reply; readonly contentId?: string }[];
    };

/** Body of a multipart answer with CRLF line ends. */
export function writeMultipart(parts: readonly PartReply[], boundary: string, newId: () => string): string {
  const written = parts.map((part) => {
    if (part.kind === 'reply') return httpPart(part.reply, part.contentId, newId);
    const inner = `changesetresponse_${newId()}`;
    const replies = part.replies.map(({ reply, contentId }) => httpPart(reply, contentId, newId));
    return `Content-Type: multipart/mixed; boundary=${inner}\r\n\r\n${joinParts(replies, inner)}`;
  });
  return joinParts(written, boundary);
}

const joinParts = (parts: readonly string[], boundary: string): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

function httpPart(reply: Reply, contentId: string | undefined, newId: () => string): string {
  const id = contentId === undefined ? '' : `Content-ID: ${contentId}\r\n`;
  const lines = Object.entries(partHeaders(reply, newId)).map(([name, value]) => `${name}: ${value}\r\n`);
  const status = `HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ''}`;
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n${id}\r\n${status}\r\n${lines.join('')}\r\n${reply.body ?? ''}`;
}

function partHeaders(reply: Reply, newId: () => string): Readonly<Record<string, string>> {
  const url = reply.headers['OData-EntityId'];
  const contentType = reply.headers['Content-Type'];
  return {
    ...(reply.status >= 400 ? { REQ_ID: newId() } : {}),
    ...reply.headers,
    ...(contentType === jsonContentType
      ? { 'Content-Type': `${jsonContentType}; odata.streaming=true` }
      : {}),
    'OData-Version': '4.0',
    ...(url === undefined ? {} : { Location: url }),
  };
}
