import type { Row, Table } from '../catalog';
import { createRow } from './create-row';
import { readPayload, type JsonObject } from './read-payload';
import type { ContentIds } from './resolve-reference';
import { referenceTo } from './row-id';
import type { Work } from './work';

/**
 * Creates the row of a body and, where the body nests related rows (deep insert), those as well. `fixed` are values that
 * the URL decides unless the body has them: on create the body wins (Use Upsert to create or update a record).
 */
export function createFromPayload(
  work: Work,
  table: Table,
  body: JsonObject,
  contentIds: ContentIds,
  fixed: Row = {},
): Row {
  const { values, children, parents } = readPayload(work, table, body, 'create', contentIds);
  const pointers = parents.map(({ relationship, body: parent }): Row => {
    const target = work.environment.store.of(relationship.referencedTable).table;
    const made = createFromPayload(work, target, parent, contentIds);
    return {
      [relationship.referencingColumn]: referenceTo(target, made),
    };
  });
  const row = createRow(work, table, Object.assign({}, fixed, values, ...pointers) as Row);
  const self = referenceTo(table, row);
  for (const { relationship, bodies } of children) {
    const related = work.environment.store.of(relationship.referencingTable).table;
    for (const child of bodies)
      createFromPayload(work, related, child, contentIds, { [relationship.referencingColumn]: self });
  }
  return row;
}
