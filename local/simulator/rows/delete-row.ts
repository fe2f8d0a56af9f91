import type { Relationship, Row, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import { requirePrivilege } from '../service/privileges';
import { mirrorActivity } from './activity-pointer';
import { raise } from './raise';
import { rowId } from './row-id';
import type { Work } from './work';

/** Removes a row and what depends on it; raises Delete for each row that goes. */
export function deleteRow(work: Work, table: Table, row: Row): void {
  requirePrivilege(work.environment.privileges, work.caller, 'Delete', table);
  const id = rowId(table, row);
  work.tx.remove(table.logicalName, id);
  mirrorActivity(work.tx, table, id, undefined);
  raise(work, { message: 'Delete', table: table.logicalName, id, before: row });
  for (const relationship of work.environment.store.catalog.relationships)
    if (
      relationship.referencedTable === table.logicalName &&
      relationship.referencingTable !== 'activitypointer'
    )
      followRelationship(work, relationship, id);
}

function followRelationship(work: Work, relationship: Relationship, id: string): void {
  const { referencingTable, referencingColumn, referencedTable, onDelete } = relationship;
  const table = work.environment.store.of(referencingTable).table;
  for (const relatedId of work.tx.findByColumn(referencingTable, referencingColumn, id)) {
    const related = work.tx.get(referencingTable, relatedId);
    const reference = related?.[referencingColumn];
    if (!related || typeof reference !== 'object' || reference?.table !== referencedTable) continue;
    if (onDelete === 'restrict') throw stillReferenced();
    if (onDelete === 'cascade') deleteRow(work, table, related);
    else work.tx.put(referencingTable, relatedId, { ...related, [referencingColumn]: null });
  }
}

const stillReferenced = (): ApiError =>
  new ApiError(
    405,
    '0x80040227',
    'The object you tried to delete is associated with another object and cannot be deleted.',
  );
