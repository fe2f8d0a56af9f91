import type { IncomingHttpHeaders } from 'node:http';

/** What came back for one request, as text; a part of a batch answer is one as well. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** HTTP method that it answers; a part of a batch has none. */
  readonly method?: string;
}

export const isSuccess = (answer: Answer): boolean => answer.status >= 200 && answer.status < 300;

/** The body as an object; undefined when it is none, as with a gateway's page. */
export function jsonObject(answer: Answer): Readonly<Record<string, unknown>> | undefined {
  try {
    const body: unknown = JSON.parse(answer.text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
