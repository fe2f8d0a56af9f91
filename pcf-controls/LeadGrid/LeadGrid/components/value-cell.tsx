import * as React from 'react';
import { isContactColumn } from '../columns/contact-columns';
import type { GridColumn } from '../columns/grid-column';
import type { LeadRow } from '../rows/lead-row';
import { useTexts } from '../text-keys';
import { ContactCell } from './contact-cell';
import { useGridActions } from './grid-context';
import { useGridStyles } from './grid-styles';

export interface ValueCellProps {
  readonly row: LeadRow;
  readonly column: GridColumn;
  readonly hidesContact: boolean;
  readonly tabIndex: number;
}

const copiedColumns: ReadonlySet<string> = new Set(['emailaddress1', 'telephone1']);

/** What stands in a cell of the view's columns. */
export const ValueCell: React.FC<ValueCellProps> = ({ row, column, hidesContact, tabIndex }) => {
  const text = useTexts();
  const { open } = useGridActions();
  const styles = useGridStyles();
  const hidden = hidesContact && isContactColumn(column.name);
  const value = hidden ? text('Expired_Hidden') : (row.cells[column.name]?.text ?? '');
  if (column.isPrimary)
    return (
      <button
        type="button"
        data-widget=""
        tabIndex={tabIndex}
        className={`${styles.link} ${styles.text}`}
        onClick={() => open(row.id)}
      >
        <bdi>{value === '' ? text('Row_Unnamed') : value}</bdi>
      </button>
    );
  if (!hidden && copiedColumns.has(column.name))
    return <ContactCell row={row} column={column} tabIndex={tabIndex} />;
  return (
    <bdi className={`${styles.text} ${hidden ? styles.quiet : ''}`} title={value}>
      {value}
    </bdi>
  );
};
