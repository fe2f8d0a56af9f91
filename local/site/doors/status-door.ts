import { pageHeaders } from '../http/page-headers';
import { describeRefusal } from './describe-refusal';
import { Unanswered } from './unanswered';

const patienceMs = 15_000;

export interface StatusDoor {
  /** The figures as the door gives them. @throws Unanswered when it gives none. */
  figures(): Promise<unknown>;
  /** The door's own page, with its own policy for what a browser may load. @throws Unanswered */
  page(): Promise<Response>;
}

/** `GET /api/status` of the Functions host, asked with the key. */
export function createStatusDoor(functionsUrl: string, functionKey: string): StatusDoor {
  const ask = async (accept: string): Promise<Response> => {
    const response = await fetch(new URL('/api/status', functionsUrl), {
      headers: { Accept: accept, 'x-functions-key': functionKey },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    }).catch(() => {
      throw new Unanswered('The Functions host does not answer.');
    });
    if (response.ok) return response;
    throw new Unanswered(describeRefusal(response.status, await response.text()));
  };

  return {
    figures: async () => (await ask('application/json')).json() as Promise<unknown>,
    async page() {
      const response = await ask('text/html');
      const headers = new Headers({ ...pageHeaders, 'Cache-Control': 'no-store' });
      for (const name of ['content-type', 'content-security-policy']) {
        const value = response.headers.get(name);
        if (value !== null) headers.set(name, value);
      }
      return new Response(await response.arrayBuffer(), { headers });
    },
  };
}
