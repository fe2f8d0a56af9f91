import * as React from 'react';
import { useGridActions } from './grid-context';

/** In a cell the focus goes to its only control where there is one, else to the cell (ARIA practices, "Grid"). */
const focusTarget = (cell: HTMLElement): HTMLElement =>
  cell.tabIndex === 0 ? cell : (cell.querySelector<HTMLElement>('[data-widget]') ?? cell);

/** The ref of a row that takes the focus when a key leads into it; `active` is the cell's column, -1 for none. */
export const useFocusFollows = (active: number): React.RefObject<HTMLDivElement> => {
  const row = React.useRef<HTMLDivElement>(null);
  const { model } = useGridActions();
  React.useLayoutEffect(() => {
    if (active < 0 || !model.activeCell.get().takesFocus) return;
    const cell = row.current?.querySelector<HTMLElement>(`[aria-colindex="${active + 1}"]`);
    if (!cell) return;
    focusTarget(cell).focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, model]);
  return row;
};
