import * as React from 'react';
import { useGridActions } from './grid-context';

interface RowClicks {
  readonly onClick: (event: React.MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: React.MouseEvent<HTMLElement>) => void;
}

const rowIdAt = (target: EventTarget): string | undefined =>
  target instanceof Element && target.closest('button, label') === null
    ? (target.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? undefined)
    : undefined;

/** A click selects the row alone, with Ctrl also, with Shift all rows up to it; a double click opens it. */
export const useRowClicks = (ids: readonly string[]): RowClicks => {
  const { model, open } = useGridActions();
  const lastClicked = React.useRef<string>();
  const upTo = (id: string): readonly string[] => {
    const from = Math.max(0, ids.indexOf(lastClicked.current ?? id));
    const to = ids.indexOf(id);
    return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  };
  return {
    onClick: ({ target, ctrlKey, metaKey, shiftKey }) => {
      const id = rowIdAt(target);
      if (id === undefined) return;
      if (shiftKey) {
        getSelection()?.removeAllRanges(); // a browser marks the texts up to here
        return model.selection.only(upTo(id));
      }
      lastClicked.current = id;
      if (ctrlKey || metaKey) model.selection.toggle(id);
      else model.selection.only([id]);
    },
    onDoubleClick: ({ target }) => {
      const id = rowIdAt(target);
      if (id !== undefined) open(id);
    },
  };
};
