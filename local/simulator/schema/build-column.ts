import type { Column } from '../catalog';
import type { ColumnKind } from './column-kinds';

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A declared column with its name: labels default to the name, writing to "always". */
export function buildColumn(logicalName: string, kind: ColumnKind): Column {
  const { type, maxLength, min, max, options, optionSetName, defaultValue } = kind;
  const schemaName = kind.schemaName ?? (logicalName.includes('_') ? logicalName : capitalised(logicalName));
  const write = kind.write ?? 'always';
  return {
    ...{ logicalName, schemaName, type, maxLength, min, max, options, optionSetName, defaultValue },
    displayName: kind.displayName ?? schemaName,
    validForCreate: write !== 'never',
    validForUpdate: write === 'always',
    validForRead: kind.read ?? true,
  };
}
