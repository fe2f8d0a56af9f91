import { Unanswered } from '../../doors/unanswered';
import type { Asked } from '../../http/listen';
import { pageHeaders } from '../../http/page-headers';
import { replyError } from '../../http/reply';

const patienceMs = 60_000;
const passedOn = [
  'accept',
  'content-type',
  'if-match',
  'if-none-match',
  'odata-maxversion',
  'odata-version',
  'prefer',
];
const passedBack = [
  'allow',
  'content-type',
  'etag',
  'location',
  'odata-entityid',
  'odata-version',
  'preference-applied',
  'retry-after',
];

/**
 * Sends a request of the page to Dataverse as the page made it: with privileges, limits and events as for everybody.
 * @throws Unanswered when there is no answer.
 */
export async function forward(asked: Asked, dataverseUrl: string): Promise<Response> {
  const { method, url, headers, body } = asked;
  if (body === undefined) return replyError(413, 'The page forwards smaller requests only.');
  const response = await fetch(new URL(url.pathname + url.search, dataverseUrl), {
    method,
    headers: pick(headers, passedOn),
    ...(body.length > 0 && { body }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => {
    throw new Unanswered('Dataverse does not answer.');
  });
  const answer = await response.arrayBuffer();
  return new Response(answer.byteLength > 0 ? answer : null, {
    status: response.status,
    headers: { ...pageHeaders, 'Cache-Control': 'no-store', ...pick(response.headers, passedBack) },
  });
}

const pick = (headers: Headers, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
