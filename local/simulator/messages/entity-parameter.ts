import type { Row, Table } from '../catalog';
import type { JsonObject } from '../rows/read-payload';
import { requireRow } from '../rows/row-key';
import { payloadError } from '../service/payload-error';
import type { Transaction } from '../store/transaction';

/** The existing row that an entity-typed parameter means: its `@odata.type`, or a table known beforehand, and its id. */
export function entityParameter(
  tx: Transaction,
  value: JsonObject,
  known?: Table,
): { readonly table: Table; readonly row: Row } {
  const type = value['@odata.type'];
  const named = typeof type === 'string' ? type.replace(/^#?Microsoft\.Dynamics\.CRM\./, '') : undefined;
  const table = named === undefined ? known : tx.store.catalog.table(named);
  const id = table && value[table.primaryId];
  if (!table || typeof id !== 'string')
    throw payloadError(
      named ?? '',
      "System.ArgumentException: The entity needs '@odata.type' and its primary key value.",
    );
  return { table, row: requireRow(tx, table, { kind: 'id', id: id.toLowerCase() }) };
}
