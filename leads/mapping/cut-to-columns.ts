import type { LeadRow } from '../received-touch';
import type { ColumnDeclarations } from '../schema/column-declaration';
import { cutText } from '../text/cut-text';

/** The row with every text cut at its column's limit, without the columns that have no value. */
export const cutToColumns = <C extends ColumnDeclarations>(
  columns: C,
  row: { readonly [K in keyof C]?: string | number | boolean | null },
): LeadRow =>
  Object.fromEntries(
    Object.entries(row as Readonly<Record<string, string | number | boolean | null | undefined>>).flatMap(
      ([name, value]) => {
        if (value === undefined) return [];
        const column = columns[name];
        const limited = column?.type === 'text' || column?.type === 'memo';
        return [[name, limited && typeof value === 'string' ? cutText(value, column.maxLength) : value]];
      },
    ),
  );
