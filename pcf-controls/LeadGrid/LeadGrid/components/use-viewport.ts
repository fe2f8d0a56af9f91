import * as React from 'react';
import { useAfterPaint } from '../../../shared/react/use-after-paint';
import type { Store } from '../../../shared/store/create-store';
import { rowHeight } from '../window/row-window';

export interface Viewport {
  readonly scroller: React.RefObject<HTMLDivElement>;
  /** Index of the topmost row that can be seen. */
  readonly firstVisible: number;
  /** Rows that fit, the one that is cut included. */
  readonly visibleRows: number;
  /** False for the first frame, which is to come soon and draws a few rows only. */
  readonly isPainted: boolean;
  readonly onScroll: () => void;
}

const rowsIn = (height: number): number => Math.ceil(height / rowHeight);

/** Before the browser has laid anything out: a usual screen. */
const usualRows = 15;

/**
 * Follows which rows a scrolled box shows. Redraws when another row comes into sight, not at every pixel. Goes back to
 * the first row whenever the list begins again.
 */
export const useViewport = (beginnings: Store<number>): Viewport => {
  const scroller = React.useRef<HTMLDivElement>(null);
  const [firstVisible, setFirstVisible] = React.useState(0);
  const [visibleRows, setVisibleRows] = React.useState(usualRows);
  const isPainted = useAfterPaint();
  React.useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isPainted) return;
    const resize = new ResizeObserver(() => setVisibleRows(rowsIn(box.clientHeight) || usualRows));
    resize.observe(box);
    return () => resize.disconnect();
  }, [isPainted]);
  React.useLayoutEffect(
    () =>
      beginnings.subscribe(() => {
        if (scroller.current) scroller.current.scrollTop = 0;
        setFirstVisible(0);
      }),
    [beginnings],
  );
  const onScroll = React.useCallback(
    () => setFirstVisible(Math.floor((scroller.current?.scrollTop ?? 0) / rowHeight)),
    [],
  );
  return { scroller, firstVisible, visibleRows, isPainted, onScroll };
};
