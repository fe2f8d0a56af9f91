import type { Table } from '../catalog';
import { toCollectionBody } from '../query/collection-body';
import { runFetchXml } from '../query/fetch-xml';
import { countODataRows, runODataQuery } from '../query/odata-query';
import type { Call } from '../service/call';
import { requirePrivilege } from '../service/privileges';
import { jsonReply, type Reply } from '../service/reply';
import { preferenceApplied, queryRequest } from './query-request';

/** `GET /leads?…`, by OData options or FetchXML. `rowIds` narrows it to the rows of a navigation path. */
export function retrieveMultiple(call: Call, table: Table, rowIds?: readonly string[]): Reply {
  requirePrivilege(call.environment.privileges, call.caller, 'Read', table);
  const { catalog } = call.environment.store;
  const request = { ...queryRequest(call), ...(rowIds ? { rowIds } : {}) };
  const xml = call.options.get('fetchXml');
  const result =
    xml === undefined ? runODataQuery(catalog, table, request) : runFetchXml(catalog, table, xml, request);
  return jsonReply(200, toCollectionBody(result, `${call.base}${call.path}`), preferenceApplied(call));
}

/** `GET /leads/$count`: plain text. */
export function countRows(call: Call, table: Table, rowIds?: readonly string[]): Reply {
  requirePrivilege(call.environment.privileges, call.caller, 'Read', table);
  const request = { ...queryRequest(call), ...(rowIds ? { rowIds } : {}) };
  const count = countODataRows(call.environment.store.catalog, table, request);
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(count) };
}
