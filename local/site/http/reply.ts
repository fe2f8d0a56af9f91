import type { Asked } from './listen';
import { etagOf, type PageFile } from './page-files';
import { pageHeaders } from './page-headers';

export function replyJson(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { ...pageHeaders, 'Cache-Control': 'no-store' } });
}

export const replyHtml = (html: string): Response =>
  new Response(html, {
    headers: { ...pageHeaders, 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' },
  });

export const replyError = (status: number, message: string): Response =>
  replyJson(status, { error: { message } });

/** Answers 304 without a body when the asker has the very same already. */
export function replyUnlessKnown(asked: Asked, { type, bytes, etag, headers: own }: PageFile): Response {
  const headers = { ...pageHeaders, ...own, 'Cache-Control': 'no-cache', ETag: etag };
  return asked.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(bytes, { headers: { ...headers, 'Content-Type': type } });
}

export function replyJsonUnlessKnown(asked: Asked, body: unknown): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return replyUnlessKnown(asked, { type: 'application/json', bytes, etag: etagOf(bytes) });
}
