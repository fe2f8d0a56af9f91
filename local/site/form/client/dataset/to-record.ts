import { memberOf, type TableMetadata } from '../dataverse/table-metadata';
import { textInRow } from '../dataverse/text-in-row';
import type { FormatValue } from './formatted-text';
import type { DataverseRow } from './read-page';

type EntityRecord = ComponentFramework.PropertyHelper.DataSetApi.EntityRecord;
type RecordValue = ReturnType<EntityRecord['getValue']>;

/** A row of the Web API as a dataset gives it to a control. */
export function toRecord(table: TableMetadata, row: DataverseRow, format: FormatValue): EntityRecord {
  const id = textInRow(row, table.primaryId);
  return {
    getRecordId: () => id,
    getValue: (column) => valueOf(table, row, column),
    getFormattedValue: (column) => format(table, row, column),
    getNamedReference: () => ({
      etn: table.table,
      id: { guid: id },
      name: format(table, row, table.primaryName),
    }),
  };
}

/** Choices and yes/no come as texts of numbers, times as dates, look-ups as references. */
function valueOf(table: TableMetadata, row: DataverseRow, column: string): RecordValue {
  const member = memberOf(table, column);
  const value = row[member] as string | number | boolean | null | undefined;
  // The published types leave out that a column may be empty.
  if (value === null || value === undefined) return null as unknown as RecordValue;
  switch (table.columns.get(column)?.type) {
    case 'Picklist':
    case 'State':
    case 'Status':
      return String(value);
    case 'Boolean':
      return value === true ? '1' : '0';
    case 'DateTime':
      return new Date(String(value));
    case 'Lookup':
    case 'Owner':
    case 'Customer':
      return {
        etn: textInRow(row, `${member}@Microsoft.Dynamics.CRM.lookuplogicalname`),
        id: { guid: String(value) },
        name: textInRow(row, `${member}@OData.Community.Display.V1.FormattedValue`),
      };
    default:
      return value;
  }
}
