import type { Table } from '../catalog';
import { write, type Plan } from '../operations/plan';
import { raise } from '../rows/raise';
import { readPayload } from '../rows/read-payload';
import { referenceTo, rowId } from '../rows/row-id';
import { updateRow } from '../rows/update-row';
import type { Work } from '../rows/work';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { entityParameter } from './entity-parameter';
import { Parameters } from './parameters';

/** Merges one row into another: rows that pointed to it move over, it becomes inactive and names its master. */
export const merge = (call: Call): Plan =>
  write((work) => {
    const parameters = new Parameters('Merge', call.json(), [
      'Target',
      'Subordinate',
      'UpdateContent',
      'PerformParentingChecks',
    ]);
    const target = entityParameter(work.tx, parameters.requiredEntity('Target'));
    const subordinate = entityParameter(work.tx, parameters.requiredEntity('Subordinate'), target.table);
    const { table } = target;
    if (table !== subordinate.table || rowId(table, target.row) === rowId(table, subordinate.row))
      throw new ApiError(
        400,
        '0x80045305',
        'Merge cannot be performed on master and sub-entities that are identical.',
      );
    if (subordinate.row.statecode !== 0 || target.row.statecode !== 0)
      throw new ApiError(400, '0x80045304', 'Merge cannot be performed on entity that is inactive.');
    const content = { ...parameters.entity('UpdateContent'), [table.primaryId]: undefined };
    const { values } = readPayload(work, table, withoutUndefined(content), 'update', call.contentIds);
    moveReferences(work, table, rowId(table, subordinate.row), rowId(table, target.row));
    updateRow(work, table, subordinate.row, {
      statecode: table.logicalName === 'lead' ? 2 : 1,
      ...(table.columns.has('masterid') ? { masterid: referenceTo(table, target.row), merged: true } : {}),
    });
    const after = updateRow(work, table, target.row, values);
    const id = rowId(table, after);
    raise(work, {
      message: 'Merge',
      table: table.logicalName,
      id,
      after,
      input: { SubordinateId: rowId(table, subordinate.row) },
    });
    return { reply: () => noContent() };
  });

const withoutUndefined = (body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

function moveReferences(work: Work, table: Table, from: string, to: string): void {
  for (const { referencedTable, referencingTable, referencingColumn } of work.environment.store.catalog
    .relationships) {
    if (referencedTable !== table.logicalName) continue;
    for (const id of work.tx.findByColumn(referencingTable, referencingColumn, from)) {
      const row = work.tx.get(referencingTable, id);
      if (row)
        work.tx.put(referencingTable, id, {
          ...row,
          [referencingColumn]: { table: referencedTable, id: to },
        });
    }
  }
}
