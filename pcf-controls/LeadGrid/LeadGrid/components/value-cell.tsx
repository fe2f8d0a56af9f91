import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { isContactColumn } from '../columns/contact-columns';
import type { GridColumn } from '../columns/grid-column';
import { isNotToBeContacted } from '../rows/lead-marks';
import type { LeadRow } from '../rows/lead-row';
import type { CellParts, Drawn, TabIndex } from './cell-parts';
import { CopyValueButton } from './copy-value-button';
import { validityIcon } from './validity-icon';

export interface ValueCell {
  readonly row: LeadRow;
  readonly column: GridColumn;
  /** Place from 0. */
  readonly place: number;
  readonly hidesContact: boolean;
  readonly tabIndex: TabIndex;
}

const copiedColumns: ReadonlySet<string> = new Set(['emailaddress1', 'telephone1']);

const linkCell = ({ row, place, tabIndex }: ValueCell, value: string, parts: CellParts): Drawn => (
  <div key={place} role="gridcell" aria-colindex={place + 1} className={parts.styles.cell}>
    <button
      type="button"
      data-widget=""
      tabIndex={tabIndex}
      className={mergeClasses(parts.styles.link, parts.styles.text)}
      // The second click of a double click has nothing more to open.
      onClick={({ detail }) => detail < 2 && parts.open(row.id)}
    >
      {value === '' ? parts.text('Row_Unnamed') : value}
    </button>
  </div>
);

const contactCell = (cell: ValueCell, value: string, parts: CellParts): Drawn => {
  const { row, column, place, tabIndex } = cell;
  return (
    <div
      key={place}
      role="gridcell"
      aria-colindex={place + 1}
      tabIndex={tabIndex}
      className={parts.styles.cell}
    >
      {validityIcon(row, column.name, parts)}
      <span className={parts.styles.text} title={value}>
        {value}
      </span>
      {!isNotToBeContacted(row) && <CopyValueButton value={value} label={column.title} tabIndex={tabIndex} />}
    </div>
  );
};

/** A cell of one of the view's columns. */
export const valueCell = (cell: ValueCell, parts: CellParts): Drawn => {
  const { row, column, place, hidesContact, tabIndex } = cell;
  const { styles, text } = parts;
  const hidden = hidesContact && isContactColumn(column.name);
  const value = hidden ? text('Expired_Hidden') : (row.cells[column.name]?.text ?? '');
  if (column.isPrimary) return linkCell(cell, value, parts);
  if (!hidden && value !== '' && copiedColumns.has(column.name)) return contactCell(cell, value, parts);
  return (
    <div
      key={place}
      role="gridcell"
      aria-colindex={place + 1}
      tabIndex={tabIndex}
      title={value}
      className={hidden ? mergeClasses(styles.textCell, styles.quiet) : styles.textCell}
    >
      {value}
    </div>
  );
};
