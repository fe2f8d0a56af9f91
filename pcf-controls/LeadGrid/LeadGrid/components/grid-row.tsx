import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useStore } from '../../../shared/store/use-store';
import type { GridColumn } from '../columns/grid-column';
import { ownColumns } from '../columns/own-columns';
import type { ActiveCell } from '../create-grid-model';
import { isExpired } from '../../../../leads/follow-up/is-expired';
import type { LeadRow } from '../rows/lead-row';
import type { SelectedIds } from '../selection/create-selection';
import { useTexts } from '../text-keys';
import { rowHeight } from '../window/row-window';
import { FavoriteButton } from './favorite-button';
import { useGridActions } from './grid-context';
import { useGridStyles } from './grid-styles';
import { MarkIcon } from './mark-icon';
import { SelectBox } from './select-box';
import { useFocusFollows } from './use-focus-follows';
import { useMarks } from './use-marks';
import { ValueCell } from './value-cell';

export interface GridRowProps {
  readonly row: LeadRow;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly canWrite: boolean;
}

const useIsSelected = (id: string): boolean => {
  const { model } = useGridActions();
  return useStore(
    model.selection.selected,
    React.useCallback((ids: SelectedIds) => ids.has(id), [id]),
  );
};

/** The column that the keyboard stands on in this row; -1 in all other rows. */
export const useActiveColumn = (rowNumber: number): number => {
  const { model } = useGridActions();
  return useStore(
    model.activeCell,
    React.useCallback(({ row, column }: ActiveCell) => (row === rowNumber ? column : -1), [rowNumber]),
  );
};

const Row: React.FC<GridRowProps> = ({ row, index, columns, canWrite }) => {
  const text = useTexts();
  const styles = useGridStyles();
  const { model } = useGridActions();
  const isSelected = useIsSelected(row.id);
  const active = useActiveColumn(index + 1);
  const marks = useMarks(row, model.clock);
  const hidesContact = isExpired(row.followUp, model.clock.now());
  const name = hidesContact ? (row.cells['companyname']?.text ?? text('Row_Unnamed')) : row.name;
  const focus = (column: number): 0 | -1 => (column === active ? 0 : -1);
  const [select, heart, mark] = ownColumns;
  return (
    <div
      ref={useFocusFollows(active)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-id={row.id}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ transform: `translateY(${index * rowHeight}px)`, gridTemplateColumns: 'var(--grid-columns)' }}
    >
      <div role="gridcell" aria-colindex={select + 1} className={mergeClasses(styles.cell, styles.centered)}>
        <SelectBox id={row.id} name={name} isSelected={isSelected} tabIndex={focus(select)} />
      </div>
      <div role="gridcell" aria-colindex={heart + 1} className={mergeClasses(styles.cell, styles.centered)}>
        <FavoriteButton row={row} name={name} canWrite={canWrite} tabIndex={focus(heart)} />
      </div>
      <div role="gridcell" aria-colindex={mark + 1} tabIndex={focus(mark)} className={styles.cell}>
        {marks.map((each) => (
          <MarkIcon key={each} mark={each} />
        ))}
      </div>
      {columns.map((column, place) => {
        const number = ownColumns.length + place;
        const isWidget = column.isPrimary;
        return (
          <div
            key={column.name}
            role="gridcell"
            aria-colindex={number + 1}
            tabIndex={isWidget ? undefined : focus(number)}
            className={styles.cell}
          >
            <ValueCell row={row} column={column} hidesContact={hidesContact} tabIndex={focus(number)} />
          </div>
        );
      })}
    </div>
  );
};

/** One lead. Drawn again only when the lead, its selection or its place of the keyboard changes. */
export const GridRow = React.memo(Row);
