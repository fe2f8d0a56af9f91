import { rowId } from '../rows/row-id';
import type { Table } from '../catalog';
import { createFromPayload } from '../rows/create-from-payload';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { write, type Plan } from './plan';
import { representationReply } from './retrieve';

/** `POST /leads`: 204 with the new row's URL, or 201 with the row itself. */
export const create = (call: Call, table: Table, fixed = {}): Plan =>
  write((work) => {
    const row = createFromPayload(work, table, call.json(), call.contentIds, fixed);
    const url = `${call.base}${table.entitySetName}(${rowId(table, row)})`;
    return () =>
      call.prefer.representation
        ? representationReply(call, table, row, 201)
        : noContent({ 'OData-EntityId': url });
  });
