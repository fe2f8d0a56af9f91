import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useStore } from '../../../shared/store/use-store';
import type { GridColumn } from '../columns/grid-column';
import { ownColumns } from '../columns/own-columns';
import { readMarks } from '../rows/lead-marks';
import type { LeadRow } from '../rows/lead-row';
import type { SelectedIds } from '../selection/create-selection';
import { useTexts } from '../text-keys';
import { rowHeight } from '../window/row-window';
import type { TabIndex } from './cell-parts';
import { FavoriteButton } from './favorite-button';
import { useGridActions } from './grid-context';
import { useGridStyles } from './grid-styles';
import { markIcons } from './mark-icons';
import { SelectBox } from './select-box';
import { useActiveColumn } from './use-active-column';
import { useFocusFollows } from './use-focus-follows';
import { valueCell } from './value-cell';

export interface GridRowProps {
  readonly row: LeadRow;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly columns: readonly GridColumn[];
  /** The lead's marks at this time, as one text so that equal ones are the same. */
  readonly marks: string;
  readonly canWrite: boolean;
}

const useIsSelected = (id: string): boolean => {
  const { model } = useGridActions();
  return useStore(
    model.selection.selected,
    React.useCallback((ids: SelectedIds) => ids.has(id), [id]),
  );
};

const Row: React.FC<GridRowProps> = ({ row, index, columns, marks, canWrite }) => {
  const text = useTexts();
  const styles = useGridStyles();
  const { open } = useGridActions();
  const isSelected = useIsSelected(row.id);
  const active = useActiveColumn(index + 1);
  const parts = { text, styles, open };
  const shownMarks = readMarks(marks);
  const hidesContact = shownMarks.includes('Expired');
  const name = (hidesContact ? row.cells['companyname']?.text : row.name) || text('Row_Unnamed');
  const focus = (column: number): TabIndex => (column === active ? 0 : -1);
  const [select, heart, mark] = ownColumns;
  return (
    <div
      ref={useFocusFollows(active)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-id={row.id}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
    >
      <div role="gridcell" aria-colindex={select + 1} className={styles.control}>
        <SelectBox id={row.id} name={name} isSelected={isSelected} tabIndex={focus(select)} />
      </div>
      <div role="gridcell" aria-colindex={heart + 1} className={styles.control}>
        <FavoriteButton row={row} name={name} canWrite={canWrite} tabIndex={focus(heart)} />
      </div>
      <div role="gridcell" aria-colindex={mark + 1} tabIndex={focus(mark)} className={styles.cell}>
        {markIcons(shownMarks, parts)}
      </div>
      {columns.map((column, number) => {
        const place = ownColumns.length + number;
        return valueCell({ row, column, place, hidesContact, tabIndex: focus(place) }, parts);
      })}
    </div>
  );
};

/** One lead. Drawn again only when the lead, its marks, its selection or its place of the keyboard changes. */
export const GridRow = React.memo(Row);
