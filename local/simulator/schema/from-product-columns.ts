import { choices } from '../../../leads/schema/choice-labels';
import type { ColumnDeclaration, ColumnDeclarations } from '../../../leads/schema/column-declaration';
import type { ColumnKind, ColumnKinds } from './column-kinds';
import type { LookupKind } from './table-declaration';

/** Product columns as the builder wants them: look-ups apart from the rest. A primary id is left to the builder. */
export function fromProductColumns(declared: ColumnDeclarations): {
  readonly columns: ColumnKinds;
  readonly lookups: Readonly<Record<string, LookupKind>>;
} {
  const columns: Record<string, ColumnKind> = {};
  const lookups: Record<string, LookupKind> = {};
  for (const [name, column] of Object.entries(declared)) {
    if (column.type === 'lookup') {
      const { target, navigation, collection, displayName } = column;
      // A touch says nothing without its lead: it goes when the lead goes.
      lookups[name] = {
        displayName,
        targets: [{ table: target, navigation, collection, onDelete: 'cascade' }],
      };
    } else if (column.type !== 'uniqueIdentifier')
      columns[name] = { ...kindOf(column), displayName: column.displayName };
  }
  return { columns, lookups };
}

function kindOf(column: Exclude<ColumnDeclaration, { type: 'lookup' | 'uniqueIdentifier' }>): ColumnKind {
  switch (column.type) {
    case 'text':
      return { type: 'string', maxLength: column.maxLength };
    case 'memo':
      return { type: 'memo', maxLength: column.maxLength };
    case 'choice':
      return { type: 'picklist', options: choices[column.choice].options, optionSetName: column.choice };
    case 'standardChoice':
      return { type: 'picklist', options: column.values.map((value) => ({ value, label: String(value) })) };
    case 'dateTime':
      return { type: 'datetime' };
    case 'yesNo':
      return { type: 'boolean', defaultValue: column.default };
    case 'wholeNumber':
      return { type: 'integer', min: column.min, max: column.max };
  }
}
