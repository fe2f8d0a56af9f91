import type { Row, Table } from '../catalog';
import { createFromPayload } from '../rows/create-from-payload';
import { readPayload, type JsonObject } from '../rows/read-payload';
import type { ContentIds } from '../rows/resolve-reference';
import { alreadyExists, noSuchId, noSuchKey } from '../rows/row-errors';
import { findRow, type RowKey } from '../rows/row-key';
import { updateRow } from '../rows/update-row';
import type { Work } from '../rows/work';

/** Which half of an upsert may happen: `If-Match` forbids the creation, `If-None-Match: *` the update. */
export type Allowed = 'both' | 'create' | 'update';

export interface Written {
  readonly row: Row;
  readonly created: boolean;
}

/** Creates or updates the row that a key names. `before` sees the stored row ahead of an update and may refuse it. */
export function writeOne(
  work: Work,
  table: Table,
  key: RowKey,
  body: JsonObject,
  contentIds: ContentIds,
  allowed: Allowed,
  before: (row: Row) => void = () => undefined,
): Written {
  const id = findRow(work.tx, table, key);
  const stored = id === undefined ? undefined : work.tx.get(table.logicalName, id);
  if (stored) {
    if (allowed === 'create') throw alreadyExists();
    before(stored);
    const { values } = readPayload(work, table, body, 'update', contentIds);
    return { row: updateRow(work, table, stored, withoutKey(values, key)), created: false };
  }
  if (allowed === 'update') throw key.kind === 'id' ? noSuchId(table, key.id) : noSuchKey(table);
  const fixed = key.kind === 'id' ? { [table.primaryId]: key.id } : key.values;
  return { row: createFromPayload(work, table, body, contentIds, fixed), created: true };
}

/** On update the server drops the columns of the key that named the row (Use Upsert to create or update a record). */
function withoutKey(values: Row, key: RowKey): Row {
  if (key.kind === 'id') return values;
  return Object.fromEntries(Object.entries(values).filter(([column]) => !(column in key.values)));
}
