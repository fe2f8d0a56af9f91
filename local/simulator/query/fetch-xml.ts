import type { Catalog, Table } from '../catalog';
import { QueryError } from './query-error';
import type { ODataResult, QueryRequest } from './query-types';

/** Answers `GET /{set}?fetchXml=…` with one page of rows. Throws QueryError for what the service refuses. */
export function runFetchXml(_catalog: Catalog, table: Table, _xml: string, _request: QueryRequest): ODataResult {
  throw new QueryError(501, '0x0', `FetchXML on ${table.logicalName} is not answered.`);
}
