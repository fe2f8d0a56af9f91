import type { Column, Row, Table } from '../catalog';
import { unknownAttribute, unknownProperty } from './query-error';

/** How the Web API calls a column: `_ownerid_value` for the look-up `ownerid`, else its logical name. */
export const propertyName = (column: Column): string =>
  column.type === 'lookup' ? `_${column.logicalName}_value` : column.logicalName;

/** The column behind a property name; names are case-sensitive, and a look-up has none but `_x_value`. */
export function columnOfProperty(table: Table, name: string): Column {
  const column = findProperty(table, name);
  if (!column) throw unknownProperty(name, table);
  return column;
}

export function findProperty(table: Table, name: string): Column | undefined {
  const lookup = /^_(.+)_value$/.exec(name)?.[1];
  const column = table.columns.get(lookup ?? name);
  return column && propertyName(column) === name ? column : undefined;
}

/** The column that FetchXML or a query function's `PropertyName` means: by logical name. */
export function columnOfAttribute(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (!column) throw unknownAttribute(name, table);
  return column;
}

export function primaryIdOf(table: Table, row: Row): string {
  const id = row[table.primaryId];
  return typeof id === 'string' ? id : '';
}

export function primaryIdColumn(table: Table): Column {
  const column = table.columns.get(table.primaryId);
  if (!column) throw new Error(`The table '${table.logicalName}' does not declare its primary id column.`);
  return column;
}
