import { cellsOf } from '../../../../solution/read/read-forms';
import type { Solution } from '../../../../solution/read/read-package';
import type { ReadColumn } from '../../../../solution/read/table-types';
import type { Screen, ScreenColumn } from '../screen';
import { textsOf } from './texts-of';

type Columns = Record<string, ScreenColumn>;

/** Labels of columns and options. Dynamics' own columns have theirs on the forms that show them. */
export function describeColumns(solution: Solution): Screen['columns'] {
  const tables: Record<string, Columns> = {};
  for (const form of solution.forms)
    for (const { control, labels } of cellsOf(form))
      if (control?.column !== undefined && labels.size > 0)
        (tables[form.table] ??= {})[control.column] ??= { texts: textsOf(labels) };
  for (const { logicalName, columns } of solution.tables)
    for (const column of columns.values())
      (tables[logicalName] ??= {})[column.logicalName] = describeColumn(column, solution);
  return tables;
}

function describeColumn(column: ReadColumn, { choices }: Solution): ScreenColumn {
  const options =
    column.options ?? choices.find(({ name }) => name === column.optionSetName)?.options ?? undefined;
  return {
    texts: textsOf(column.labels),
    ...(options && {
      options: Object.fromEntries(options.map(({ value, labels }) => [value, textsOf(labels)])),
    }),
  };
}
