import type { Column, Table } from '../catalog';
import { stableId } from '../service/stable-id';
import type { Metadata } from './entity-metadata';
import { label } from './labels';

/** The options of a column: a global choice under its own name, else one named after table and column. */
export function optionSetMetadata(table: Table, column: Column): Metadata {
  const name = column.optionSetName ?? `${table.logicalName}_${column.logicalName}`;
  const id = stableId(`optionset/${name}`);
  return {
    MetadataId: id,
    Name: name,
    IsGlobal: column.optionSetName !== undefined,
    IsManaged: true,
    OptionSetType:
      { picklist: 'Picklist', state: 'State', status: 'Status' }[column.type as string] ?? 'Picklist',
    DisplayName: label(column.displayName, id),
    Options: (column.options ?? []).map(({ value, label: text, state }) => ({
      Value: value,
      Label: label(text, id),
      ...(state === undefined ? {} : { State: state }),
    })),
    HasChanged: null,
  };
}

/** Every global choice that a column uses, once. */
export function globalOptionSets(tables: readonly Table[]): readonly Metadata[] {
  const found = new Map<string, Metadata>();
  for (const table of tables)
    for (const column of table.columns.values())
      if (column.optionSetName !== undefined && !found.has(column.optionSetName))
        found.set(column.optionSetName, optionSetMetadata(table, column));
  return [...found.values()].map((optionSet) => ({
    '@odata.type': '#Microsoft.Dynamics.CRM.OptionSetMetadata',
    ...optionSet,
  }));
}
