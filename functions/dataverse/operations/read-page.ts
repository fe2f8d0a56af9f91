import { unreadableError } from '../refusal/unreadable-error';
import { isObject, jsonObject, type Answer } from '../transport/answer';

export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** `@odata.nextLink`: an absolute address, to be used unchanged. */
  readonly nextLink: string | undefined;
  /** Of a FetchXML page: encoded twice, as it came. */
  readonly pagingCookie: string | undefined;
}

/** @throws DataverseError (transient) when the answer holds no rows. */
export function readPage(answer: Answer, operation: string): Page {
  const body = jsonObject(answer);
  const rows = body?.['value'];
  if (!Array.isArray(rows)) throw unreadableError(operation, answer.status, 'a list of rows');
  return {
    rows: rows.filter(isObject),
    nextLink: textOf(body?.['@odata.nextLink']),
    pagingCookie: textOf(body?.['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']),
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
