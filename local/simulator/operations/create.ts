import type { Row, Table } from '../catalog';
import { createFromPayload } from '../rows/create-from-payload';
import { rowId } from '../rows/row-id';
import type { Work } from '../rows/work';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { write, type Done, type Plan } from './plan';
import { representationReply } from './retrieve';

/** `POST /leads`: 204 with the new row's URL, or 201 with the row itself. */
export const create = (call: Call, table: Table): Plan => write((work) => createWith(work, call, table, {}));

/** As `create`, with values that the URL decides (a row made under its parent's collection). */
export function createWith(work: Work, call: Call, table: Table, fixed: Row): Done {
  const row = createFromPayload(work, table, call.json(), call.contentIds, fixed);
  const address = `${table.entitySetName}(${rowId(table, row)})`;
  return {
    address,
    reply: () =>
      call.prefer.representation
        ? representationReply(call, table, row, 201)
        : noContent({ 'OData-EntityId': `${call.base}${address}` }),
  };
}
