import type { StoredRow } from '../dataverse';
import type { Table } from '../tables';
import type { Send } from '../transport/send';
import { readPage } from './read-page';
import { toStoredRow } from './stored-row';

/** Comes only when asked for, and only where another page follows. */
const pagingAnnotation = 'Microsoft.Dynamics.CRM.fetchxmlpagingcookie';

/**
 * Rows of a FetchXML query, all pages. Aggregates and queries with `top` have one page.
 * @param fetchXml begins with `<fetch`; it names no page.
 */
export async function fetchRows(send: Send, table: Table, fetchXml: string): Promise<readonly StoredRow[]> {
  const operation = `RetrieveMultiple (FetchXML) on ${table.logicalName}`;
  const columns = [...fetchXml.matchAll(/\b(?:name|attribute)=["'](\w+)["']/g)].map(([, name]) => name ?? '');
  const rows: StoredRow[] = [];
  let pagingCookie: string | undefined;
  for (let pageNumber = 1; ; pageNumber += 1) {
    const { answer } = await send({
      operation,
      columns,
      write: (client, options) =>
        client.fetch({
          ...options,
          collection: table.entitySet,
          fetchXml,
          includeAnnotations: pagingAnnotation,
          pageNumber,
          ...(pagingCookie !== undefined && { pagingCookie }),
        }),
    });
    const page = readPage(answer, operation);
    rows.push(...page.rows.map(toStoredRow));
    if (page.pagingCookie === undefined) return rows;
    pagingCookie = readPagingCookie(page.pagingCookie);
  }
}

/**
 * From `<cookie pagenumber="2" pagingcookie="…">`, where it is encoded twice, to what may stand in an XML attribute.
 * `$` is doubled, because the library inserts it by `String.replace`.
 */
function readPagingCookie(annotation: string): string {
  const encoded = /pagingcookie="([^"]*)"/.exec(annotation)?.[1] ?? '';
  return decodeURIComponent(decodeURIComponent(encoded))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('$', '$$$$');
}
