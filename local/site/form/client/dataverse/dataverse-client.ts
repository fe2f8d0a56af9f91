import { HostError, hostError } from './host-error';

export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** After `/api/data/v9.2/`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks Dataverse through the page's server. Rejects with a HostError for every answer that is not 2xx. */
export type DataverseClient = (question: Question) => Promise<Response>;

const always = { Accept: 'application/json', 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' };

export function createDataverseClient(isOffline: () => boolean): DataverseClient {
  return async ({ method, path, body, headers }) => {
    if (isOffline()) throw new HostError('You are offline.', 0, 0);
    const response = await fetch(`/api/data/v9.2/${path}`, {
      method,
      headers: {
        ...always,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new HostError('The server of this page does not answer.', 0, 0);
    });
    if (!response.ok) throw await hostError(response);
    return response;
  };
}

export const withAnnotations = 'odata.include-annotations="*"';

/** A JSON answer. */
export const readJson = async <T>(response: Promise<Response>): Promise<T> =>
  (await (await response).json()) as T;
