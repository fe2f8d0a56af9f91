import type { Column, Reference, Table } from '../catalog';
import { readPayload } from '../rows/read-payload';
import { rowId } from '../rows/row-id';
import { requireRow, type RowKey } from '../rows/row-key';
import { updateRow } from '../rows/update-row';
import type { Call } from '../service/call';
import { requirePrivilege } from '../service/privileges';
import { jsonReply, noContent, type Reply } from '../service/reply';
import { Transaction } from '../store/transaction';
import { methodNotAllowed } from './method-not-allowed';
import { read, write, type Plan } from './plan';

/** One column by its own URL: GET reads it, PUT sets it, DELETE empties it. */
export function planColumn(call: Call, table: Table, key: RowKey, column: Column, rawValue: boolean): Plan {
  switch (call.method) {
    case 'GET':
      return read(() => readColumn(call, table, key, column, rawValue));
    case 'PUT':
      return setColumn(call, table, key, column, () => call.json().value);
    case 'DELETE':
      return setColumn(call, table, key, column, () => null);
    default:
      throw methodNotAllowed(call.method);
  }
}

function setColumn(call: Call, table: Table, key: RowKey, column: Column, value: () => unknown): Plan {
  return write((work) => {
    const row = requireRow(work.tx, table, key);
    const { values } = readPayload(
      work,
      table,
      { [column.logicalName]: value() ?? null },
      'update',
      call.contentIds,
    );
    updateRow(work, table, row, values);
    return { reply: () => noContent() };
  });
}

function readColumn(call: Call, table: Table, key: RowKey, column: Column, rawValue: boolean): Reply {
  requirePrivilege(call.environment.privileges, call.caller, 'Read', table);
  const row = requireRow(new Transaction(call.environment.store), table, key);
  const value = row[column.logicalName] ?? null;
  if (value === null || column.validForRead === false) return noContent();
  if (rawValue) return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: textOf(value) };
  const address = `${table.entitySetName}(${rowId(table, row)})/${column.logicalName}`;
  return jsonReply(200, { '@odata.context': `${call.base}$metadata#${address}`, value });
}

const textOf = (value: string | number | boolean | Reference): string =>
  typeof value === 'object' ? value.id : String(value);
