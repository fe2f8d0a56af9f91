import { readJson, withAnnotations, type DataverseClient } from '../dataverse/dataverse-client';
import type { TableMetadata } from '../dataverse/table-metadata';
import { fetchXml, nextCookie, type DatasetQuery } from './fetch-xml';

export type DataverseRow = Readonly<Record<string, unknown>>;

export interface RowPage {
  readonly rows: readonly DataverseRow[];
  readonly hasMore: boolean;
  readonly cookie?: string;
  /** All rows of the query; only with its first page. */
  readonly total?: number;
}

export async function readPage(
  ask: DataverseClient,
  { entitySet }: TableMetadata,
  query: DatasetQuery,
): Promise<RowPage> {
  const path = `${entitySet}?fetchXml=${encodeURIComponent(fetchXml(query))}`;
  const answer = await readJson<DataverseRow & { value: readonly DataverseRow[] }>(
    ask({ method: 'GET', path, headers: { Prefer: withAnnotations } }),
  );
  const cookie = nextCookie(answer['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']);
  const total = answer['@Microsoft.Dynamics.CRM.totalrecordcount'];
  return {
    rows: answer.value,
    hasMore: answer['@Microsoft.Dynamics.CRM.morerecords'] === true,
    ...(cookie !== undefined && { cookie }),
    ...(typeof total === 'number' && { total }),
  };
}
