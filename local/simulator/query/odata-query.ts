import type { Catalog, Table } from '../catalog';
import { QueryError } from './query-error';
import type { ODataQuery, ODataResult } from './query-types';

/** Answers `GET /{set}?$select=…` with one page of rows. Throws QueryError for what the service refuses. */
export function runODataQuery(_catalog: Catalog, table: Table, _request: ODataQuery): ODataResult {
  throw new QueryError(501, '0x0', `Queries on ${table.logicalName} are not answered.`);
}

/** Answers `GET /{set}/$count`: at most 5000. */
export function countODataRows(_catalog: Catalog, table: Table, _request: ODataQuery): number {
  throw new QueryError(501, '0x0', `Counts of ${table.logicalName} are not answered.`);
}
