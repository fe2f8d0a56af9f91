import type { Table } from '../catalog';
import { write, type Plan } from '../operations/plan';
import { writeOne } from '../operations/write-one';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { bulkTargetKey, requireDistinctKeys } from './bulk-target-key';
import { bulkTargets } from './bulk-targets';

/** Updates all targets or none. */
export const updateMultiple = (call: Call, table: Table): Plan =>
  write((work) => {
    const targets = bulkTargets(call, table);
    const keys = targets.map((target) => bulkTargetKey(work, table, target, call.contentIds));
    requireDistinctKeys(keys);
    targets.forEach((target, index) => {
      const key = keys[index];
      if (!key)
        throw new ApiError(
          400,
          '0x80040203',
          `The entity ${table.logicalName} has no primary key value to update by.`,
        );
      writeOne(work, table, key, target, call.contentIds, 'update');
    });
    return { reply: () => noContent() };
  });
