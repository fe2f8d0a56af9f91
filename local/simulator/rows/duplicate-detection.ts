import type { Row, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import { cellKey } from '../store/cell-key';
import type { Work } from './work';

/** Refuses a row that a published duplicate-detection rule finds in another row. The Web API asks for it by header only. */
export function refuseDuplicates(work: Work, table: Table, id: string, values: Row): void {
  const { duplicateRules, behaviour } = work.environment;
  if (!work.detectDuplicates) return;
  for (const rule of duplicateRules) {
    const [ruleTable, column = ''] = rule.split('.');
    const value = cellKey(values[column]);
    if (ruleTable !== table.logicalName || value === undefined) continue;
    if (work.tx.findByColumn(table.logicalName, column, value).some((other) => other !== id))
      throw new ApiError(
        behaviour.duplicateRuleStatus,
        '0x80040333',
        'A record was not created or updated because a duplicate of the current record already exists.',
      );
  }
}
