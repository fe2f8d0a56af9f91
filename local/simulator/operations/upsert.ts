import type { Row, Table } from '../catalog';
import { etagOf } from '../query/render-row';
import { versionMismatch } from '../rows/row-errors';
import { rowId } from '../rows/row-id';
import type { RowKey } from '../rows/row-key';
import type { Call } from '../service/call';
import { isGiven } from '../service/condition-header';
import { noContent } from '../service/reply';
import { write, type Plan } from './plan';
import { representationReply } from './retrieve';
import { writeOne, type Allowed } from './write-one';

/** `PATCH /leads(…)`: 204 whether created or updated; with a representation 201 or 200. */
export const upsert = (call: Call, table: Table, key: RowKey): Plan =>
  write((work) => {
    const check = (row: Row): void => requireVersion(call, row);
    const { row, created } = writeOne(
      work,
      table,
      key,
      call.json(),
      call.contentIds,
      allowedHalf(call),
      check,
    );
    return {
      address: `${table.entitySetName}(${rowId(table, row)})`,
      reply: () =>
        call.prefer.representation
          ? representationReply(call, table, row, created ? 201 : 200)
          : // An alternate key comes back as it was sent, not as the row's id.
            noContent({ 'OData-EntityId': `${call.base}${call.path}` }),
    };
  });

function allowedHalf(call: Call): Allowed {
  if (isGiven(call.headers.get('if-match'))) return 'update';
  return call.headers.get('if-none-match') === '*' ? 'create' : 'both';
}

/** Throws 412 when the client's `If-Match` names another version of the row. */
export function requireVersion(call: Call, row: Row): void {
  const wanted = call.headers.get('if-match');
  if (isGiven(wanted) && wanted !== '*' && wanted !== etagOf(row)) throw versionMismatch();
}
