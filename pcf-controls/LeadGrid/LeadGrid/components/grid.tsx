import * as React from 'react';
import { useId } from '@fluentui/react-components';
import { useNow } from '../../../shared/clock/use-now';
import { useStore } from '../../../shared/store/use-store';
import { columnTemplate, leastWidth } from '../columns/column-template';
import type { GridColumn } from '../columns/grid-column';
import { ownColumns } from '../columns/own-columns';
import type { ActiveCell } from '../create-grid-model';
import type { DataSet } from '../dataset';
import type { PageProgress } from '../paging/page-progress';
import { marksOf } from '../rows/lead-marks';
import type { Sorting } from '../sort/sorting';
import { useTexts } from '../text-keys';
import { firstRows, rowHeight, rowWindow } from '../window/row-window';
import { shownRowCount } from '../window/shown-row-count';
import { useGridActions } from './grid-context';
import { GridHeader } from './grid-header';
import { GridRow } from './grid-row';
import { useGridStyles } from './grid-styles';
import { PlaceholderRow } from './placeholder-row';
import { useGridKeys } from './use-grid-keys';
import { useRowClicks } from './use-row-clicks';
import { useViewport } from './use-viewport';

export interface GridProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly records: DataSet['records'];
  readonly columns: readonly GridColumn[];
  readonly sorting: Sorting | undefined;
  readonly canWrite: boolean;
  readonly onSort: (column: string) => void;
}

const same = <T,>(value: T): T => value;

/** Rows in sight, and the one that has the keyboard's focus, which would be lost with it; in the order of the list. */
const useDrawnRows = (from: number, to: number, loaded: number): readonly number[] => {
  const { model } = useGridActions();
  const outOfSight = React.useCallback(
    ({ row }: ActiveCell): number => (row > 0 && row <= loaded && (row <= from || row > to) ? row - 1 : -1),
    [from, to, loaded],
  );
  const focused = useStore(model.activeCell, outOfSight);
  const inSight = Array.from({ length: to - from }, (_, place) => from + place);
  if (focused < 0) return inSight;
  return focused < from ? [focused, ...inSight] : [...inSight, focused];
};

const rowCountOf = ({ loaded, total, hasMore }: PageProgress): number =>
  hasMore && total === undefined ? -1 : (total ?? loaded) + 1;

/** The one cell that the tab key reaches must be there, also when the host brings fewer rows or columns. */
const useCellWithin = (rows: number, columns: number): void => {
  const { model } = useGridActions();
  React.useLayoutEffect(() => {
    const { row, column } = model.activeCell.get();
    if (row > rows || column >= columns)
      model.activeCell.set({
        row: Math.min(row, rows),
        column: Math.min(column, columns - 1),
        takesFocus: false,
      });
  }, [model, rows, columns]);
};

/** The list itself: a window of rows over however many there are. */
export const Grid: React.FC<GridProps> = ({ title, ids, records, columns, sorting, canWrite, onSort }) => {
  const text = useTexts();
  const styles = useGridStyles();
  const { model } = useGridActions();
  const progress = useStore(model.loader.progress, same);
  const hint = useId('grid-keys');
  const nowMs = useNow(model.clock);
  const { scroller, firstVisible, visibleRows, isPainted, onScroll } = useViewport(model.beginnings);
  const count = Math.max(shownRowCount(progress), ids.length);
  const { from, to } = isPainted ? rowWindow(firstVisible, visibleRows, count) : firstRows(count);
  const drawn = useDrawnRows(from, to, ids.length);
  const names = React.useMemo(() => columns.map(({ name }) => name), [columns]);
  const keys = useGridKeys(ids, {
    rows: ids.length,
    columns: ownColumns.length + columns.length,
    page: Math.max(1, visibleRows - 2),
  });
  const clicks = useRowClicks(ids);
  useCellWithin(ids.length, ownColumns.length + columns.length);
  React.useEffect(() => {
    model.loader.want('list', to >= ids.length - visibleRows ? to + visibleRows : 0);
  }, [model, to, ids.length, visibleRows, progress.refreshes]);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={title}
      aria-rowcount={rowCountOf(progress)}
      aria-colcount={ownColumns.length + columns.length}
      aria-multiselectable
      aria-describedby={hint}
      className={styles.scroller}
      style={{ '--grid-columns': columnTemplate(columns) } as React.CSSProperties}
      onScroll={onScroll}
      {...keys}
      {...clicks}
    >
      <span id={hint} hidden>
        {text('Grid_Keys')}
      </span>
      <div role="presentation" style={{ minWidth: leastWidth(columns) }}>
        <GridHeader columns={columns} ids={ids} sorting={sorting} onSort={onSort} />
        <div role="rowgroup" className={styles.rows} style={{ height: count * rowHeight }}>
          {drawn.map((index) => {
            const id = ids[index];
            const row = id === undefined ? undefined : model.rows.read(id, records, names);
            return row ? (
              <GridRow
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                marks={marksOf(row, nowMs).join(' ')}
                canWrite={canWrite}
              />
            ) : (
              <PlaceholderRow key={index} index={index} />
            );
          })}
        </div>
      </div>
    </div>
  );
};
