import type { Screen } from '../../screen';
import { memberOf, type TableMetadata } from '../dataverse/table-metadata';
import { optionText } from '../texts';
import type { DataverseRow } from './read-page';

/** How an app in a language shows a row's column: Dataverse's own text, but choices and times in that language. */
export type FormatValue = (table: TableMetadata, row: DataverseRow, column: string) => string;

export const createFormatValue =
  (
    columns: Screen['columns'],
    language: number,
    formatting: Pick<ComponentFramework.Formatting, 'formatDateShort'>,
  ): FormatValue =>
  (table, row, column) => {
    const member = memberOf(table, column);
    const value = row[member];
    if (value === null || value === undefined) return '';
    if (table.columns.get(column)?.type === 'DateTime')
      return formatting.formatDateShort(new Date(value as string), true);
    const given = row[`${member}@OData.Community.Display.V1.FormattedValue`];
    return (
      optionText(columns, table.table, column, value, language) ??
      (typeof given === 'string' ? given : plainText(value))
    );
  };

const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
