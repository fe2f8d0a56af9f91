import type { Table } from '../catalog';
import { write, type Plan } from '../operations/plan';
import { writeOne } from '../operations/write-one';
import { createFromPayload } from '../rows/create-from-payload';
import type { JsonObject } from '../rows/read-payload';
import { findRow, type RowKey } from '../rows/row-key';
import type { Work } from '../rows/work';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { bulkTargetKey, requireDistinctKeys } from './bulk-target-key';
import { bulkTargets } from './bulk-targets';

/** Creates or updates all targets or none. The answer says neither ids nor which of the two happened. */
export const upsertMultiple = (call: Call, table: Table): Plan =>
  write((work) => {
    const targets = bulkTargets(call, table);
    const keys = targets.map((target) => bulkTargetKey(work, table, target, call.contentIds));
    requireDistinctKeys(keys);
    targets.forEach((target, index) => {
      const key = keys[index];
      if (!key) return void createFromPayload(work, table, target, call.contentIds);
      refuseKeyInBody(work, table, key, target);
      writeOne(work, table, key, target, call.contentIds, 'both');
    });
    return { reply: () => noContent() };
  });

/** Seen by Microsoft's Python client: a key column in the body as well is fine for an update and breaks a creation. */
function refuseKeyInBody(work: Work, table: Table, key: RowKey, target: JsonObject): void {
  if (key.kind === 'id' || !Object.keys(key.values).some((column) => column in target)) return;
  if (findRow(work.tx, table, key) === undefined)
    throw new ApiError(400, '0x80040216', 'An unexpected error occurred.');
}
