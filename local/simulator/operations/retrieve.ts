import type { Row, Table } from '../catalog';
import { runODataQuery } from '../query/odata-query';
import { etagOf } from '../query/render-row';
import { rowId } from '../rows/row-id';
import type { Call } from '../service/call';
import { requirePrivilege } from '../service/privileges';
import { jsonReply, type Reply } from '../service/reply';
import { preferenceApplied, queryRequest } from './query-request';

/** `GET /leads(…)`: the row, or 304 when the client has this version already. */
export function retrieve(call: Call, table: Table, row: Row): Reply {
  requirePrivilege(call.environment.privileges, call.caller, 'Read', table);
  const etag = etagOf(row);
  const plain = !call.options.has('$expand') && !call.prefer.annotations;
  if (plain && call.headers.get('if-none-match') === etag) return { status: 304, headers: { ETag: etag } };
  return representation(call, table, row, 200, { ETag: etag, ...preferenceApplied(call) });
}

/** A row as the body of an answer, with the columns that `$select` and `$expand` ask for. */
export function representation(
  call: Call,
  table: Table,
  row: Row,
  status: number,
  headers: Readonly<Record<string, string>>,
): Reply {
  const rowIds = [rowId(table, row)];
  const result = runODataQuery(call.environment.store.catalog, table, {
    ...queryRequest(call),
    rowIds,
    single: true,
  });
  return jsonReply(status, { '@odata.context': result.context, ...result.rows[0] }, headers);
}

/** 201 or 200 with the row where the client asked for it. */
export const representationReply = (call: Call, table: Table, row: Row, status: 200 | 201): Reply =>
  representation(call, table, row, status, { 'Preference-Applied': 'return=representation' });
